'use client';

import { useState, type ReactNode } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';

import { AppointmentFields, type AppointmentValues, type Therapist } from './appointment-fields';
import { ClientPicker, type FindClients, type PickedClient } from './client-picker';

interface AppointmentFormProps {
  action: FormAction;
  find: FindClients;
  /** The client whose page led here. */
  client: PickedClient | null;
  initial: AppointmentValues;
  therapists: readonly Therapist[];
  /** A link that leaves the form. */
  cancel: ReactNode;
}

/** A new appointment: who, when, how long, with whom. */
export function AppointmentForm(props: AppointmentFormProps) {
  const { action, find, initial, therapists, cancel } = props;
  const [state, send] = useFormAction(action, { errors: [] });
  const [client, choose] = useState(props.client);
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} />
      <ClientPicker
        label="Client"
        id="clientId"
        hint="The beginning of a name, or a birth date"
        find={find}
        chosen={client}
        onChoose={choose}
        error={errorAt(state, 'clientId')}
      />
      <input type="hidden" name="clientId" value={client?.id ?? ''} />
      <AppointmentFields state={state} initial={initial} therapists={therapists} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending="Saving">Make the appointment</SubmitButton>
        {cancel}
      </div>
    </form>
  );
}
