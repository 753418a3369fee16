'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { TextField } from '@/components/forms/text-field';

interface WithdrawFormProps {
  action: FormAction;
}

/** Takes the sheet back: it cannot be undone. */
export function WithdrawForm({ action }: WithdrawFormProps) {
  return (
    <FoldedForm
      action={action}
      summary="Withdraw this sheet"
      className="mt-12 border-t border-rule pt-2 print:hidden"
      kind="stop"
      pending="Withdrawing"
      button="Withdraw the sheet"
    >
      {(state) => (
        <>
          <p className="measure">
            The client’s page stops showing it at once and says that a new sheet is coming. This
            cannot be undone: issue a new sheet instead.
          </p>
          <TextField
            name="reason"
            label="Why"
            hint="For the practice. The client does not see it."
            defaultValue={state.values?.['reason'] ?? ''}
            error={errorAt(state, 'reason')}
            dir="auto"
            required
          />
        </>
      )}
    </FoldedForm>
  );
}
