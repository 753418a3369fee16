'use client';

import { useEffect } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { usePlainFormAction } from '@/components/forms/use-plain-form-action';

import { PasskeyButton, type PasskeyAsk } from './passkey-button';

export interface UnlockState extends FormState {
  isOpen?: boolean;
}

export interface UnlockFormProps {
  action: (before: UnlockState, formData: FormData) => Promise<UnlockState>;
  /** The person has a PIN and tries left. */
  hasPin: boolean;
  /** Null: the person has none, or nobody knows. */
  passkey?: PasskeyAsk | null;
  /** Open again: only where the page below is kept. */
  onOpen?: () => void;
  /** Where to go instead, without a script too. */
  next?: string;
}

/** Back to a locked screen: by PIN, or by password. */
export function UnlockForm({ action, hasPin, passkey, onOpen, next = '' }: UnlockFormProps) {
  const [state, send] = usePlainFormAction(action, { errors: [] });
  useEffect(() => {
    if (state.isOpen) onOpen?.();
  }, [state, onOpen]);
  return (
    <form action={send} noValidate className="grid gap-6">
      <FormProblems state={state} />
      <input type="hidden" name="next" value={next} />
      {hasPin ? (
        <TextField
          name="pin"
          label="PIN"
          hint="Your six digits. Or leave this empty and give your password."
          error={errorAt(state, 'pin')}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
        />
      ) : null}
      <TextField
        name="password"
        label="Password"
        error={errorAt(state, 'password')}
        type="password"
        autoComplete="current-password"
      />
      <SubmitButton pending="Unlocking">Unlock</SubmitButton>
      {passkey ? (
        <PasskeyButton
          {...passkey}
          onDone={() => (onOpen ? onOpen() : window.location.assign(next || '/today'))}
        >
          Use a passkey
        </PasskeyButton>
      ) : null}
    </form>
  );
}
