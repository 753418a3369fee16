'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { TextField } from '@/components/forms/text-field';

/** An answer that does not count: it stays readable, with why. */
export function TakeBackForm({ action, id }: { action: FormAction; id: string }) {
  return (
    <FoldedForm
      action={action}
      summary="It does not count"
      kind="stop"
      pending="Saving"
      button="It does not count"
    >
      {(state) => (
        <TextField
          name="reason"
          id={`reason-${id}`}
          label="Why it does not count"
          hint="Asked by mistake, or of somebody else. It stays in the history."
          maxLength={200}
          defaultValue={state.values?.['reason']}
          error={errorAt(state, 'reason')}
        />
      )}
    </FoldedForm>
  );
}
