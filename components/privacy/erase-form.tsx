'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { TextField } from '@/components/forms/text-field';

interface EraseFormProps {
  action: FormAction;
}

/** Erases a record: only with the word typed. */
export function EraseForm({ action }: EraseFormProps) {
  return (
    <FoldedForm
      action={action}
      summary="Erase this record"
      kind="stop"
      pending="Erasing"
      button="Erase the record"
    >
      {(state) => (
        <>
          <p className="measure">
            The key of this record is destroyed: nobody can read again what was written, not even
            from a copy of the database. Name, birth date and contact data go, and the client’s page
            closes. It stays known that there was a record, and who has opened it. This cannot be
            undone.
          </p>
          <div className="max-w-60">
            <TextField
              name="word"
              label="Type ERASE"
              defaultValue={state.values?.['word'] ?? ''}
              error={errorAt(state, 'word')}
              autoComplete="off"
              required
            />
          </div>
        </>
      )}
    </FoldedForm>
  );
}
