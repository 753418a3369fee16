'use client';

import { DateField } from '@/components/forms/date-field';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

interface ClearanceFormProps {
  action: (before: FormState, formData: FormData) => Promise<FormState>;
  /** Findings that a clearance would lift. */
  rules: { value: string; label: string }[];
  today: string;
}

/** Logs a clinician's answer. It opens what the rule shuts for 90 days, and leaves the caps that the rules name. */
export function ClearanceForm({ action, rules, today }: ClearanceFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const typed = state.values ?? {};
  return (
    <form action={send} className="grid justify-items-start gap-4">
      <FormProblems state={state} />
      <SelectField
        name="rule"
        label="Finding that was cleared"
        options={rules}
        defaultValue={typed.rule ?? rules[0]?.value}
        error={errorAt(state, 'rule')}
      />
      <TextField
        name="clinician"
        label="Who gave the clearance"
        defaultValue={typed.clinician}
        error={errorAt(state, 'clinician')}
        dir="auto"
      />
      <DateField
        name="day"
        label="Day of the clearance"
        max={today}
        defaultValue={typed.day ?? today}
        error={errorAt(state, 'day')}
      />
      <TextArea
        name="note"
        label="What the clinician allows, and how you were told"
        defaultValue={typed.note}
        error={errorAt(state, 'note')}
        rows={3}
      />
      <SubmitButton kind="secondary" pending="Saving">
        Log the clearance
      </SubmitButton>
    </form>
  );
}
