'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

interface WithdrawFormProps {
  action: (before: FormState, formData: FormData) => Promise<FormState>;
}

/** Takes the sheet back, folded away: it is rarely wanted and cannot be undone. */
export function WithdrawForm({ action }: WithdrawFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const isOpen = state.errors.length > 0 || state.message !== undefined;
  return (
    <details open={isOpen} className="mt-12 border-t border-rule pt-2 print:hidden">
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Withdraw this sheet
      </summary>
      <form action={send} noValidate className="grid max-w-xl justify-items-start gap-4 pt-2">
        <FormProblems state={state} />
        <p className="measure">
          The client’s page stops showing it at once and says that a new sheet is coming. This
          cannot be undone: issue a new sheet instead.
        </p>
        <div className="w-full">
          <TextField
            name="reason"
            label="Why"
            hint="For the practice. The client does not see it."
            defaultValue={state.values?.['reason'] ?? ''}
            error={errorAt(state, 'reason')}
            dir="auto"
            required
          />
        </div>
        <SubmitButton kind="stop" pending="Withdrawing">
          Withdraw the sheet
        </SubmitButton>
      </form>
    </details>
  );
}
