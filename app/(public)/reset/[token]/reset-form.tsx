'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { usePlainFormAction } from '@/components/forms/use-plain-form-action';

interface ResetFormProps {
  action: FormAction;
  /** For the browser's own keeper of passwords. */
  email: string;
}

/** The new password; works without a script. */
export function ResetForm({ action, email }: ResetFormProps) {
  const [state, send] = usePlainFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid gap-6">
      <FormProblems state={state} />
      <TextField
        name="email"
        label="E-mail"
        defaultValue={email}
        autoComplete="username"
        readOnly
      />
      <TextField
        name="password"
        label="New password"
        hint="12 characters or more. A few words in a row are easy to remember and hard to guess."
        error={errorAt(state, 'password')}
        type="password"
        autoComplete="new-password"
        required
      />
      <SubmitButton pending="Saving">Save the new password</SubmitButton>
    </form>
  );
}
