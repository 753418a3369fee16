'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

interface WithdrawReviewFormProps {
  /** Tells the forms of several reviews apart. */
  reviewId: string;
  /** Whose review it is, for those who cannot see beside which line the form stands. */
  by: string;
  action: (before: FormState, formData: FormData) => Promise<FormState>;
}

/** Takes a review back, folded away: rarely wanted, and the row stays readable. */
export function WithdrawReviewForm({ reviewId, by, action }: WithdrawReviewFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const isOpen = state.errors.length > 0 || state.message !== undefined;
  return (
    <details open={isOpen} className="print:hidden">
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Withdraw<span className="sr-only"> the review by {by}</span>
      </summary>
      <form action={send} noValidate className="grid max-w-xl justify-items-start gap-3 pb-2">
        <FormProblems state={state} />
        <div className="w-full">
          <TextField
            name="reason"
            id={`${reviewId}.reason`}
            label="Why"
            defaultValue={state.values?.['reason'] ?? ''}
            error={errorAt(state, `${reviewId}.reason`)}
            dir="auto"
            required
          />
        </div>
        <SubmitButton kind="stop" pending="Withdrawing">
          Withdraw the review
        </SubmitButton>
      </form>
    </details>
  );
}
