'use client';

import type { ReactNode } from 'react';

import { FormProblems } from './form-problems';
import type { FormAction, FormState } from './form-state';
import { SubmitButton } from './submit-button';
import { useFormAction } from './use-form-action';
import { useIsLive } from './use-is-live';

interface FoldedFormProps {
  action: FormAction;
  /** What unfolds it, as a link reads. */
  summary: ReactNode;
  className?: string;
  /** `stop` for what cannot be undone. */
  kind?: 'stop' | 'secondary';
  /** On the button while it is sent. */
  pending: string;
  button: string;
  /** What it means, and the fields with what came back. */
  children: (state: FormState) => ReactNode;
}

/** Something rarely wanted: folded away, two taps with what it means between them. It stays open while a problem stands. */
export function FoldedForm({
  action,
  summary,
  className,
  kind = 'secondary',
  pending,
  button,
  children,
}: FoldedFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  // It is sent by the page’s script alone: until that is there, only the line that unfolds it is.
  const isLive = useIsLive();
  return (
    <details open={state.errors.length > 0 || state.message !== undefined} className={className}>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        {summary}
      </summary>
      {isLive ? (
        <form action={send} noValidate className="grid max-w-xl gap-4 border-l-4 border-line pl-4">
          <FormProblems state={state} />
          {children(state)}
          <div>
            <SubmitButton kind={kind} pending={pending}>
              {button}
            </SubmitButton>
          </div>
        </form>
      ) : null}
    </details>
  );
}
