'use client';

import type { ReactNode } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/button';
import { overlapSeen } from '@/lib/domain/practice/overlap-seen';

import { AppointmentFields, type AppointmentValues, type Therapist } from './appointment-fields';
import type { AppointmentState } from './appointment-state';
import { OverlapNotice } from './overlap-notice';

interface MoveFormProps {
  action: (before: AppointmentState, formData: FormData) => Promise<AppointmentState>;
  initial: AppointmentValues;
  therapists: readonly Therapist[];
  cancel: ReactNode;
}

/** Another time, length or therapist for an appointment. */
export function MoveForm({ action, initial, therapists, cancel }: MoveFormProps) {
  const [state, send] = useFormAction<AppointmentState>(action, { errors: [] });
  const { values = {}, overlaps = [] } = state;
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} />
      <AppointmentFields
        at={(name) => ({
          name,
          defaultValue: values[name] ?? initial[name],
          error: errorAt(state, name),
        })}
        therapists={therapists}
      />
      {overlaps.length > 0 ? (
        <OverlapNotice overlaps={overlaps}>
          <Button type="submit" kind="secondary" name="anyway" value={overlapSeen(values)}>
            Save anyway
          </Button>
        </OverlapNotice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending="Saving">Save the change</SubmitButton>
        {cancel}
      </div>
    </form>
  );
}
