'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { sessionLengths } from '@/lib/domain/session-plan/time-budget';

interface DraftPlanFormProps {
  /** There is a quicker way on the page. */
  isSecond?: boolean;
  action: FormAction;
}

const USUAL_LENGTH = '60';

const lengths = sessionLengths.map((minutes) => ({
  value: String(minutes),
  label: `${minutes} min`,
}));

/** How long the session is; everything else of the draft follows from the limits. */
export function DraftPlanForm({ action, isSecond = false }: DraftPlanFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} className="grid justify-items-start gap-4">
      <FormProblems state={state} />
      <ChoiceGroup
        legend="Length of the session"
        name="minutes"
        options={lengths}
        defaultValue={state.values?.minutes ?? USUAL_LENGTH}
        error={errorAt(state, 'minutes')}
        inline
      />
      <SubmitButton kind={isSecond ? 'secondary' : 'primary'} pending="Drafting">
        Draft a session plan
      </SubmitButton>
    </form>
  );
}
