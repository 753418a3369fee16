'use client';

import type { ReactNode } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import type { ButtonKind } from '@/components/ui/button-style';

import type { FormAction } from './decision-form';

interface OneButtonFormProps {
  action: FormAction;
  kind?: ButtonKind;
  pending: string;
  children: ReactNode;
}

/** A form that is one tap. */
export function OneButtonForm({ action, kind = 'primary', pending, children }: OneButtonFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} className="grid justify-items-start gap-3">
      <FormProblems state={state} />
      <SubmitButton kind={kind} pending={pending}>
        {children}
      </SubmitButton>
    </form>
  );
}
