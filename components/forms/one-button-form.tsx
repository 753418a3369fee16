'use client';

import type { ReactNode } from 'react';

import type { ButtonKind } from '@/components/ui/button-style';

import { FormProblems } from './form-problems';
import type { FormAction } from './form-state';
import { SubmitButton } from './submit-button';
import { useFormAction } from './use-form-action';

interface OneButtonFormProps {
  action: FormAction;
  kind?: ButtonKind;
  pending?: string;
  children: ReactNode;
}

/** A form that is one tap. */
export function OneButtonForm({ action, kind = 'primary', pending, children }: OneButtonFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} className="grid justify-items-start gap-3">
      <FormProblems state={state} />
      <SubmitButton kind={kind} {...(pending && { pending })}>
        {children}
      </SubmitButton>
    </form>
  );
}
