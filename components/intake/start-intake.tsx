'use client';

import type { ReactNode } from 'react';

import type { FormAction } from '@/components/forms/form-state';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';

interface StartIntakeProps {
  action: FormAction;
  kind: 'primary' | 'secondary';
  children: ReactNode;
}

/** Begins a draft: the first one, or a correction of the signed one. */
export function StartIntake({ action, kind, children }: StartIntakeProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} className="grid justify-items-start gap-4">
      <FormProblems state={state} />
      <SubmitButton kind={kind} pending="Opening">
        {children}
      </SubmitButton>
    </form>
  );
}
