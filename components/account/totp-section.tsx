'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction, type FormState } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

import { RecoveryCodes } from './recovery-codes';

export interface CodesState extends FormState {
  /** New recovery codes, shown this once. */
  codes?: readonly string[];
}

export type CodesAction = (before: CodesState, formData: FormData) => Promise<CodesState>;

interface TotpSectionProps {
  /** What the app is to learn: a picture and the secret to type. Null: an authenticator counts already. */
  offer: { picture: string; secret: string } | null;
  /** Recovery codes that are left. */
  codesLeft: number;
  hasFactor: boolean;
  accept: CodesAction;
  remove: FormAction;
  renew: CodesAction;
}

/** An authenticator app as second factor, and the codes for the day it is lost. */
export function TotpSection({
  offer,
  codesLeft,
  hasFactor,
  accept,
  remove,
  renew,
}: TotpSectionProps) {
  const [accepted, sendCode] = useFormAction(accept, { errors: [] });
  const [renewed, sendRenew] = useFormAction(renew, { errors: [] });
  const codes = renewed.codes ?? accepted.codes;
  return (
    <div className="grid gap-6">
      {codes ? <RecoveryCodes codes={codes} /> : null}
      {offer ? (
        <form action={sendCode} noValidate className="grid max-w-xl gap-4">
          <FormProblems state={accepted} />
          <p className="measure">
            Scan this with an authenticator app, or type the key into it. Then type the six digits
            that it shows.
          </p>
          {/* A picture in the page itself: nothing to load. */}
          <img src={offer.picture} alt="QR code for an authenticator app" className="size-48" />
          <p>
            Key: <span className="font-mono break-words">{offer.secret}</span>
          </p>
          <TextField
            name="code"
            label="Code that the app shows"
            error={errorAt(accepted, 'code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            required
          />
          <div>
            <SubmitButton kind="secondary">Turn the app on</SubmitButton>
          </div>
        </form>
      ) : (
        <Removal remove={remove} />
      )}
      {hasFactor ? (
        <form action={sendRenew} className="grid max-w-xl gap-2">
          <FormProblems state={renewed} />
          <p>
            {codesLeft === 1 ? 'One recovery code is' : `${codesLeft} recovery codes are`} left.
          </p>
          <div>
            <SubmitButton kind="secondary">Make new recovery codes</SubmitButton>
          </div>
        </form>
      ) : null}
    </div>
  );
}

function Removal({ remove }: { remove: FormAction }) {
  return (
    <div className="grid max-w-xl gap-2">
      <p>An authenticator app is on: its code is asked for after your password.</p>
      <OneButtonForm action={remove} kind="secondary">
        Turn the app off
      </OneButtonForm>
    </div>
  );
}
