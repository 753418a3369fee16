'use client';

import { DateField } from '@/components/forms/date-field';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

interface ReviewFormProps {
  action: FormAction;
  /** Name and licence of the last review that this member recorded; today; the hash of the text on the page. */
  start: { reviewerName: string; licence: string; day: string; hash: string };
}

/** A clinician signs one record as it stands on the page. */
export function ReviewForm({ action, start }: ReviewFormProps) {
  const { hash, ...typed } = start;
  const [state, send] = useFormAction(action, { errors: [] });
  const values: Record<string, string> = { ...typed, note: '', ...state.values };
  const at = (name: string) => ({
    name,
    defaultValue: values[name] ?? '',
    error: errorAt(state, name),
  });
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4 print:hidden">
      <FormProblems state={state} />
      <p className="measure">
        Sign when you have read everything on this page and would answer for it. Your signature
        holds for this text only: when it changes, the record has to be read again.
      </p>
      <input type="hidden" name="hash" value={hash} />
      <TextField
        {...at('reviewerName')}
        label="Clinician who signs"
        autoComplete="off"
        dir="auto"
        required
      />
      <TextField
        {...at('licence')}
        label="Licence"
        hint="Profession, number and where it holds: Physiotherapist 12345, Ontario"
        autoComplete="off"
        required
      />
      <DateField {...at('day')} label="Day of the review" max={start.day} required />
      <TextArea {...at('note')} label="Note, if there is one" rows={2} />
      <div>
        <SubmitButton pending="Signing">Sign as reviewed</SubmitButton>
      </div>
    </form>
  );
}
