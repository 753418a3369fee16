'use client';

import type { startRegistration } from '@simplewebauthn/browser';
import { startTransition, useState } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import {
  errorAt,
  typedValues,
  type FormAction,
  type FormState,
} from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

export interface PasskeyFormState extends FormState {
  done?: string;
}

/** What the server gives the browser to make a key. */
type Offer = Parameters<typeof startRegistration>[0]['optionsJSON'];

export interface PasskeyView {
  id: string;
  name: string;
  /** "Added Sat 28 Nov, last used 14:02". */
  seen: string;
  remove: FormAction;
}

interface PasskeySectionProps {
  keys: readonly PasskeyView[];
  offer: () => Promise<Offer | null>;
  add: (before: PasskeyFormState, formData: FormData) => Promise<PasskeyFormState>;
  /** The address bar shows a number where keys need a name. */
  needsName: string | null;
}

const NOT_MADE =
  'No key was made. Try again, with the screen lock of this device or a security key.';

async function makeKey(offer: PasskeySectionProps['offer']): Promise<unknown> {
  const optionsJSON = await offer();
  if (!optionsJSON) return null;
  const browser = await import('@simplewebauthn/browser');
  return browser.startRegistration({ optionsJSON });
}

function AddKey({ offer, add }: Pick<PasskeySectionProps, 'offer' | 'add'>) {
  const [state, send] = useFormAction(add, { errors: [] });
  const [notMade, setNotMade] = useState<PasskeyFormState | null>(null);
  const shown = notMade ?? state;
  const make = async (formData: FormData) => {
    setNotMade(null);
    const key = await makeKey(offer).catch(() => undefined);
    if (key === undefined) {
      return setNotMade({ errors: [], values: typedValues(formData), message: NOT_MADE });
    }
    formData.set('key', JSON.stringify(key));
    startTransition(() => send(formData));
  };
  return (
    <form action={make} noValidate className="grid max-w-xl gap-4">
      <FormProblems state={shown} />
      <TextField
        name="keyName"
        label="Name of the key"
        hint="Such as “tablet in room 2”."
        defaultValue={shown.values?.['keyName'] ?? ''}
        error={errorAt(shown, 'keyName')}
        autoComplete="off"
        dir="auto"
        required
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton kind="secondary">Add a passkey</SubmitButton>
        {shown.done ? <p role="status">{shown.done}</p> : null}
      </div>
    </form>
  );
}

function Key({ name, seen, remove }: PasskeyView) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-semibold break-words">
          <bdi>{name}</bdi>
        </p>
        <p className="text-quiet">{seen}</p>
      </div>
      <OneButtonForm action={remove} kind="secondary">
        Remove<span className="sr-only"> {name}</span>
      </OneButtonForm>
    </li>
  );
}

/** Keys that a device or a security key holds: a second factor, and the way back to a locked screen. */
export function PasskeySection({ keys, offer, add, needsName }: PasskeySectionProps) {
  return (
    <div className="grid gap-4">
      <p className="measure">
        A passkey is the finger, face or code that opens this device, or a security key. It counts
        as second factor and unlocks the screen.
      </p>
      {keys.length > 0 ? (
        <ul className="max-w-xl divide-y divide-rule border-y border-rule">
          {keys.map((key) => (
            <Key key={key.id} {...key} />
          ))}
        </ul>
      ) : null}
      {needsName ? <p className="measure text-quiet">{needsName}</p> : null}
      <AddKey offer={offer} add={add} />
    </div>
  );
}
