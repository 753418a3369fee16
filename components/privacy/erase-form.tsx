'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

interface EraseFormProps {
  action: (before: FormState, formData: FormData) => Promise<FormState>;
}

/** Erases a record: folded away, and only with the word typed. */
export function EraseForm({ action }: EraseFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const isOpen = state.errors.length > 0 || state.message !== undefined;
  return (
    <details open={isOpen}>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Erase this record
      </summary>
      <form action={send} noValidate className="grid max-w-xl justify-items-start gap-4 pt-2">
        <FormProblems state={state} />
        <p className="measure">
          The key of this record is destroyed: nobody can read again what was written, not even from
          a copy of the database. Name, birth date and contact data go, and the client’s page
          closes. It stays known that there was a record, and who has opened it. This cannot be
          undone.
        </p>
        <div className="w-full max-w-60">
          <TextField
            name="word"
            label="Type ERASE"
            defaultValue={state.values?.['word'] ?? ''}
            error={errorAt(state, 'word')}
            autoComplete="off"
            required
          />
        </div>
        <SubmitButton kind="stop" pending="Erasing">
          Erase the record
        </SubmitButton>
      </form>
    </details>
  );
}
