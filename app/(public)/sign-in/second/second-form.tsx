'use client';

import { PasskeyButton, type PasskeyAsk } from '@/components/account/passkey-button';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { usePlainFormAction } from '@/components/forms/use-plain-form-action';

interface SecondFormProps {
  action: FormAction;
  next: string;
  /** Null: the person has none. */
  passkey: PasskeyAsk | null;
}

/** The code of the authenticator app, or a recovery code in its place. */
export function SecondForm({ action, next, passkey }: SecondFormProps) {
  const [state, send] = usePlainFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid gap-6">
      <FormProblems state={state} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="code"
        label="Code"
        hint="The six digits that your authenticator app shows now, or one of your recovery codes."
        error={errorAt(state, 'code')}
        autoComplete="one-time-code"
        required
      />
      <SubmitButton pending="Signing in">Go on</SubmitButton>
      {passkey ? (
        <PasskeyButton {...passkey} onDone={() => window.location.assign(next)}>
          Use a passkey instead
        </PasskeyButton>
      ) : null}
    </form>
  );
}
