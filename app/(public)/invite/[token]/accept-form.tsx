'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { usePlainFormAction } from '@/components/forms/use-plain-form-action';

interface AcceptFormProps {
  action: FormAction;
  email: string;
  hasAccount: boolean;
}

/** Joining: with a new account, or with the password of the one that is there. */
export function AcceptForm({ action, email, hasAccount }: AcceptFormProps) {
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
      {hasAccount ? null : (
        <TextField
          name="name"
          label="Your name"
          hint="Stands under what you sign."
          defaultValue={state.values?.['name'] ?? ''}
          error={errorAt(state, 'name')}
          autoComplete="name"
          dir="auto"
          required
        />
      )}
      <TextField
        name="password"
        label={hasAccount ? 'Password of your account' : 'Choose a password'}
        hint={
          hasAccount
            ? 'This address signs in here already: your password stays as it is.'
            : '12 characters or more. A few words in a row are easy to remember and hard to guess.'
        }
        error={errorAt(state, 'password')}
        type="password"
        autoComplete={hasAccount ? 'current-password' : 'new-password'}
        required
      />
      <SubmitButton pending="Joining">Join the practice</SubmitButton>
    </form>
  );
}
