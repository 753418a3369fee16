'use client';

import type { ReactNode } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';

import { AppointmentFields, type AppointmentValues, type Therapist } from './appointment-fields';

interface MoveFormProps {
  action: FormAction;
  initial: AppointmentValues;
  therapists: readonly Therapist[];
  cancel: ReactNode;
}

/** Another time, length or therapist for an appointment. */
export function MoveForm({ action, initial, therapists, cancel }: MoveFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} />
      <AppointmentFields state={state} initial={initial} therapists={therapists} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending="Saving">Save the change</SubmitButton>
        {cancel}
      </div>
    </form>
  );
}
