'use client';

import { useState } from 'react';

import { DraftForm, type FormValues } from '@/components/drafts/draft-form';
import { saveByForm, type SentState } from '@/components/drafts/save-by-form';
import type { DraftPlace } from '@/components/drafts/use-draft';

import { ClientFields } from './client-fields';
import { DuplicateClients, type DuplicateClient } from './duplicate-clients';

export interface ClientFormState extends SentState {
  /** Clients with this name and birth date. Not empty: the person is asked before another one is added. */
  duplicates?: DuplicateClient[];
}

interface ClientFormProps {
  /** Adds the client and opens the chart; answers only when it could not. */
  action: (before: ClientFormState, formData: FormData) => Promise<ClientFormState>;
  place: DraftPlace;
  today: string;
}

/** `anyway`: the person has said that this is somebody else than those of the same name and birth date. */
const EMPTY: FormValues = {
  name: '',
  birthDate: '',
  phone: '',
  email: '',
  address: '',
  anyway: '',
};

function formOf(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

/** Contact data of a new client. What is typed waits on the device until the client is there. */
export function ClientForm({ action, place, today }: ClientFormProps) {
  const [duplicates, setDuplicates] = useState<DuplicateClient[]>([]);
  const hear = ({ duplicates: found = [] }: ClientFormState): boolean => {
    setDuplicates(found);
    return found.length === 0;
  };
  return (
    <DraftForm
      initial={EMPTY}
      version={0}
      place={place}
      save={saveByForm({ action, form: formOf, hear })}
      submit={duplicates.length > 0 ? 'Check again' : 'Add the client'}
      cancel="Cancel"
      cancelTo="/clients"
      className="grid max-w-xl gap-6"
    >
      {(at) => {
        const anyway = at('anyway');
        // Somebody else's name was said to be another person's: for a changed one that is asked anew.
        const asked = (name: string) => {
          const { onChange, ...field } = at(name);
          return {
            ...field,
            onChange: (value: string) => {
              onChange(value);
              if (anyway.value !== '') anyway.onChange('');
            },
          };
        };
        return (
          <>
            <ClientFields at={asked} today={today} />
            {duplicates.length > 0 ? (
              <DuplicateClients clients={duplicates} onAnyway={() => anyway.onChange('yes')} />
            ) : null}
          </>
        );
      }}
    </DraftForm>
  );
}
