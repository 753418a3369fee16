'use client';

import { useActionState } from 'react';

import type { FormAction, FormState } from './form-state';
import { useFormAction } from './use-form-action';
import { useIsLive } from './use-is-live';

/**
 * `useFormAction` for a form that works before the page's script is there, and without it: until then the browser posts
 * the form as it is, and the server draws the page again with the answer. For the way in, where nobody may be stopped by
 * a slow line.
 */
export function usePlainFormAction<State extends FormState>(
  action: (before: State, formData: FormData) => Promise<State>,
  initial: State,
): [State, (formData: FormData) => void] {
  const isLive = useIsLive();
  // What it answers with is what it is given before: the same form's state.
  const plain = action as unknown as FormAction;
  const [posted, post] = useActionState<FormState, FormData>(plain, initial);
  const [state, send] = useFormAction(action, posted as State);
  return [state, isLive ? send : post];
}
