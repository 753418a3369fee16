'use client';

import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation';
import { useActionState, useEffect, useRef } from 'react';

import { NOT_SENT, OUTDATED, typedValues, type FormState } from './form-state';
import { tooLong } from './too-long';

/** Name of the field in which a form carries the key of this one sending. */
const KEY_FIELD = 'once';

const textOf = (formData: FormData): string =>
  JSON.stringify([...formData].filter(([name]) => !name.startsWith('$')));

/**
 * One key for one sending: a double tap and a retry after a lost answer carry the same one and count once. What was
 * answered, or has changed since, is sent under a new one.
 */
function useSendingKey() {
  const sending = useRef({ key: '', text: '', isAnswered: false });
  // After the answer is drawn: a second tap that waited behind the first is sent before that.
  useEffect(() => {
    if (sending.current.isAnswered) sending.current = { key: '', text: '', isAnswered: false };
  });
  return {
    sign(formData: FormData): void {
      const text = textOf(formData);
      const { current } = sending;
      if (current.key === '' || current.text !== text) {
        sending.current = { key: crypto.randomUUID(), text, isAnswered: false };
      }
      formData.set(KEY_FIELD, sending.current.key);
    },
    answered(): void {
      sending.current.isAnswered = true;
    },
  };
}

/**
 * A form's server action with its state. A lost connection, and a server that runs a newer build
 * than the page, become a message instead of an error page.
 */
export function useFormAction<State extends FormState>(
  action: (before: State, formData: FormData) => Promise<State>,
  initial: State,
): [State, (formData: FormData) => void] {
  const sending = useSendingKey();
  const [state, send] = useActionState<FormState, FormData>(async (before, formData) => {
    const errors = tooLong(formData);
    if (errors.length > 0) return { errors, values: typedValues(formData) };
    sending.sign(formData);
    try {
      const answer = await action(before as State, formData);
      if (!answer.isUnsure) sending.answered();
      return answer;
    } catch (error) {
      unstable_rethrow(error);
      const values = typedValues(formData);
      if (unstable_isUnrecognizedActionError(error))
        return { errors: [], values, message: OUTDATED };
      if (error instanceof TypeError || !navigator.onLine) {
        return { errors: [], values, message: NOT_SENT };
      }
      throw error;
    }
  }, initial);
  return [state as State, send];
}
