'use client';

import { DateField } from '@/components/forms/date-field';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import type { ClearancePreview } from '@/lib/domain/screening/clearance-preview';

import { ClearancePreviewView } from './clearance-preview';
import { PaperField } from './paper-field';

interface ClearanceFormProps {
  rule: string;
  today: string;
  action: FormAction;
  /** Open where nothing goes on without it. */
  isOpen: boolean;
  /** What it would open, and what would stay shut. */
  preview: ClearancePreview;
  /** Whose paper may come with it, and of how many bytes. */
  paper: { clientId: string; bytesMax: number };
}

/** Logs what a doctor or team has said. It holds for 90 days, and the client is screened again with it at once. */
export function ClearanceForm(props: ClearanceFormProps) {
  const { rule, today, action, isOpen, preview, paper } = props;
  const [state, send] = useFormAction(action, { errors: [] });
  const at = (name: string) => ({
    name,
    id: `${rule}.${name}`,
    defaultValue: state.values?.[name] ?? '',
    error: errorAt(state, `${rule}.${name}`),
  });
  return (
    <details open={isOpen || state.errors.length > 0} className="mt-3">
      <summary className="inline-flex min-h-11 items-center font-semibold text-work-strong underline">
        Log a clearance
      </summary>
      <form action={send} className="grid max-w-2xl gap-4 border-l-4 border-line pl-4">
        <FormProblems state={state} />
        <ClearancePreviewView {...preview} />
        <TextField
          {...at('clinician')}
          label="Clinician"
          hint="Name and profession"
          autoComplete="off"
          dir="auto"
        />
        <DateField {...at('day')} label="Day of the clearance" max={today} />
        <TextArea
          {...at('note')}
          label="Limits and how it was told"
          hint="For example: by phone, light pressure for 6 weeks"
          rows={3}
        />
        <PaperField {...paper} id={`${rule}.fileId`} error={errorAt(state, `${rule}.fileId`)} />
        <div>
          <SubmitButton kind="secondary" pending="Saving">
            Log it and screen again
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
