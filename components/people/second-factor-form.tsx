'use client';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';

interface SecondFactorFormProps {
  action: FormAction;
  asks: boolean;
}

/** Whether the practice asks its owners for a second factor. */
export function SecondFactorForm({ action, asks }: SecondFactorFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <section aria-labelledby="owners-title" className="grid max-w-xl gap-4">
      <h2 id="owners-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        How owners sign in
      </h2>
      <FormProblems state={state} />
      <p className="measure">
        {asks
          ? 'Owners need a second factor beside their password. Whoever has none yet sets one up first.'
          : 'Owners sign in with their password, and with a second factor where they have set one up.'}
      </p>
      <form action={send}>
        <input type="hidden" name="asks" value={asks ? 'no' : 'yes'} />
        <SubmitButton kind="secondary">
          {asks ? 'Let the password be enough' : 'Ask owners for a second factor'}
        </SubmitButton>
      </form>
    </section>
  );
}
