'use client';

import { DraftForm, type FieldAt, type FormValues } from '@/components/drafts/draft-form';
import type { DraftError } from '@/components/drafts/draft-saved';
import { saveByForm } from '@/components/drafts/save-by-form';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { Button } from '@/components/ui/button';
import { overlapSeen } from '@/lib/domain/practice/overlap-seen';

import { AppointmentFields, type AppointmentValues, type Therapist } from './appointment-fields';
import type { AppointmentState } from './appointment-state';
import { ClientPicker, type FindClients, type PickedClient } from './client-picker';
import { OverlapNotice } from './overlap-notice';
import { useAsked, type Asked } from './use-asked';

interface AppointmentFormProps {
  /** Makes the appointment and opens its day; answers only when it could not. */
  action: (before: AppointmentState, formData: FormData) => Promise<AppointmentState>;
  find: FindClients;
  /** The client whose page led here. */
  client: PickedClient | null;
  initial: AppointmentValues;
  therapists: readonly Therapist[];
  place: DraftPlace;
  /** Where giving it up leads. */
  back: string;
}

const SENT = ['clientId', 'day', 'time', 'minutes', 'therapistId', 'anyway'];

function formOf(values: FormValues): FormData {
  const form = new FormData();
  for (const name of SENT) form.set(name, values[name] ?? '');
  return form;
}

/** Of a form that nobody has touched: everything else the server names, all at once. */
const UNTOUCHED: readonly DraftError[] = [
  { field: 'clientId', message: 'Choose the client.' },
  { field: 'time', message: 'Enter the time, like 14:05.' },
];

/** A new appointment: who, when, how long, with whom. What is typed waits on the device until it stands. */
export function AppointmentForm(props: AppointmentFormProps) {
  const { action, find, client, initial, therapists, place, back } = props;
  const { asked, hear } = useAsked();
  const blank: FormValues = {
    ...initial,
    clientId: client?.id ?? '',
    clientName: client?.name ?? '',
    clientBorn: client?.born ?? '',
    anyway: '',
  };
  const missing = (values: FormValues): DraftError[] => {
    const isTouched = SENT.some((name) => values[name] !== blank[name]);
    return isTouched ? [] : UNTOUCHED.filter(({ field }) => values[field] === '');
  };
  return (
    <DraftForm
      initial={blank}
      version={0}
      place={place}
      save={saveByForm({ action, form: formOf, hear })}
      submit="Make the appointment"
      cancel="Cancel"
      cancelTo={back}
      missing={missing}
      className="grid max-w-2xl gap-6"
    >
      {(at) => <Fields at={at} find={find} therapists={therapists} asked={asked} />}
    </DraftForm>
  );
}

interface FieldsProps extends Pick<AppointmentFormProps, 'find' | 'therapists'> {
  at: (name: string) => FieldAt;
  asked: Asked | null;
}

function Fields({ at, find, therapists, asked }: FieldsProps) {
  const value = (name: string) => at(name).value;
  const seen = overlapSeen(Object.fromEntries(SENT.map((name) => [name, value(name)])));
  const id = value('clientId');
  return (
    <>
      <ClientPicker
        label="Client"
        id="clientId"
        hint="The beginning of a name, or a birth date"
        find={find}
        chosen={id === '' ? null : { id, name: value('clientName'), born: value('clientBorn') }}
        onChoose={(one) => {
          at('clientId').onChange(one?.id ?? '');
          at('clientName').onChange(one?.name ?? '');
          at('clientBorn').onChange(one?.born ?? '');
        }}
        error={at('clientId').error}
      />
      <AppointmentFields at={at} therapists={therapists} />
      {asked?.seen === seen ? (
        <OverlapNotice overlaps={asked.overlaps}>
          <Button type="submit" kind="secondary" onClick={() => at('anyway').onChange(seen)}>
            Save anyway
          </Button>
        </OverlapNotice>
      ) : null}
    </>
  );
}
