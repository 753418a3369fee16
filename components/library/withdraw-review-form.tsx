'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { TextField } from '@/components/forms/text-field';

interface WithdrawReviewFormProps {
  /** Tells the forms of several reviews apart. */
  reviewId: string;
  /** Whose review it is, for those who cannot see beside which line the form stands. */
  by: string;
  action: FormAction;
}

/** Takes a review back; the row stays readable. */
export function WithdrawReviewForm({ reviewId, by, action }: WithdrawReviewFormProps) {
  return (
    <FoldedForm
      action={action}
      summary={
        <>
          Withdraw<span className="sr-only"> the review by {by}</span>
        </>
      }
      className="print:hidden"
      kind="stop"
      pending="Withdrawing"
      button="Withdraw the review"
    >
      {(state) => (
        <TextField
          name="reason"
          id={`${reviewId}.reason`}
          label="Why"
          defaultValue={state.values?.['reason'] ?? ''}
          error={errorAt(state, `${reviewId}.reason`)}
          dir="auto"
          required
        />
      )}
    </FoldedForm>
  );
}
