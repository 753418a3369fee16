'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState } from 'react';

import { typedValues, type FormState } from './form-state';

const NOT_SENT = 'This did not reach the server. What you typed is still here. Try again.';

/** The server takes a megabyte and answers more than that with nothing: such a field is named before it is sent. */
const FIELD_MAX = 250_000;
const TOO_LONG = 'This is far too long to be sent. Shorten it.';

function tooLong(formData: FormData): FormState['errors'] {
  return [...formData].flatMap(([field, value]) =>
    typeof value === 'string' && value.length > FIELD_MAX ? [{ field, message: TOO_LONG }] : [],
  );
}

/** A form's server action with its state. A lost connection becomes a message instead of an error page. */
export function useFormAction<State extends FormState>(
  action: (before: State, formData: FormData) => Promise<State>,
  initial: State,
): [State, (formData: FormData) => void] {
  const [state, send] = useActionState<FormState, FormData>(async (before, formData) => {
    const errors = tooLong(formData);
    if (errors.length > 0) return { errors, values: typedValues(formData) };
    try {
      return await action(before as State, formData);
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof TypeError || !navigator.onLine) {
        return { errors: [], values: typedValues(formData), message: NOT_SENT };
      }
      throw error;
    }
  }, initial);
  return [state as State, send];
}
