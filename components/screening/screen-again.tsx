'use client';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { Notice } from '@/components/ui/notice';

interface ScreenAgainProps {
  action: (before: FormState, formData: FormData) => Promise<FormState>;
  isFirst: boolean;
}

/** Something changed since the stored screening: one tap stores today's. */
export function ScreenAgain({ action, isFirst }: ScreenAgainProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <Notice
      tone="hold"
      word={isFirst ? 'Not screened yet' : 'Out of date'}
      title={
        isFirst ? 'Store today’s screening.' : 'Something has changed since the last screening.'
      }
    >
      <FormProblems state={state} />
      <p>
        What stands below is what the rules say today. Decisions on unchanged findings are kept.
      </p>
      <form action={send}>
        <SubmitButton pending="Screening">{isFirst ? 'Screen' : 'Screen again'}</SubmitButton>
      </form>
    </Notice>
  );
}
