'use client';

import type { ReactNode } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';

import { ClientFields } from './client-fields';
import { DuplicateClients, type DuplicateClient } from './duplicate-clients';

export interface ClientFormState extends FormState {
  /** Clients with this name and birth date. Not empty: the person is asked before another one is added. */
  duplicates?: DuplicateClient[];
}

interface ClientFormProps {
  action: (before: ClientFormState, formData: FormData) => Promise<ClientFormState>;
  initial: ClientFormState;
  today: string;
  submit: string;
  /** A link that leaves the form. */
  cancel: ReactNode;
}

/** Contact data of a new client. The server's answer keeps everything typed. */
export function ClientForm({ action, initial, today, submit, cancel }: ClientFormProps) {
  const [state, send] = useFormAction(action, initial);
  const at = (name: string) => ({
    name,
    defaultValue: state.values?.[name] ?? '',
    error: errorAt(state, name),
  });
  return (
    <form action={send} noValidate className="grid max-w-xl gap-6">
      <FormProblems state={state} />
      <ClientFields at={at} today={today} />
      {state.duplicates && state.duplicates.length > 0 ? (
        <DuplicateClients clients={state.duplicates} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <SubmitButton pending="Saving">{submit}</SubmitButton>
          {cancel}
        </div>
      )}
    </form>
  );
}
