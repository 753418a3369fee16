'use client';

import type { ReactNode } from 'react';

import { DateField } from '@/components/forms/date-field';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { Notice } from '@/components/ui/notice';

import { DuplicateClients, type DuplicateClient } from './duplicate-clients';

export interface ClientFormState extends FormState {
  /** Clients with this name and birth date. Not empty: the person is asked before another one is added. */
  duplicates?: DuplicateClient[];
  /** Somebody else saved in between; what they saved, by field. */
  theirs?: { label: string; value: string }[];
}

interface ClientFormProps {
  action: (before: ClientFormState, formData: FormData) => Promise<ClientFormState>;
  initial: ClientFormState;
  today: string;
  submit: string;
  /** A link that leaves the form. */
  cancel: ReactNode;
}

/** Contact data of a client, new or changed. The server's answer keeps everything typed. */
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
      {state.theirs ? <TheirVersion theirs={state.theirs} /> : null}
      <input type="hidden" name="version" value={state.values?.['version'] ?? ''} />
      <TextField {...at('name')} label="Name" autoComplete="off" dir="auto" required />
      <DateField
        {...at('birthDate')}
        label="Birth date"
        min="1900-01-01"
        max={today}
        autoComplete="off"
        required
      />
      <TextField
        {...at('phone')}
        label="Phone"
        hint="May stay empty"
        type="tel"
        autoComplete="off"
      />
      <TextField
        {...at('email')}
        label="E-mail"
        hint="May stay empty"
        type="email"
        autoComplete="off"
      />
      <TextArea {...at('address')} label="Address" hint="May stay empty" autoComplete="off" />
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

function TheirVersion({ theirs }: { theirs: { label: string; value: string }[] }) {
  return (
    <div role="alert">
      <Notice tone="hold" word="Someone else changed this" title="What they saved">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {theirs.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-quiet">{label}</dt>
              <dd dir="auto" className="whitespace-pre-line">
                {value}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          The fields below hold what you typed. Change them where theirs is right, then save: yours
          replaces theirs.
        </p>
      </Notice>
    </div>
  );
}
