'use client';

import { DraftForm, type FieldAt, type FormValues } from '@/components/drafts/draft-form';
import { saveByForm } from '@/components/drafts/save-by-form';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { Button } from '@/components/ui/button';
import { overlapSeen } from '@/lib/domain/practice/overlap-seen';

import { AppointmentFields, type AppointmentValues, type Therapist } from './appointment-fields';
import type { AppointmentState } from './appointment-state';
import { OverlapNotice } from './overlap-notice';
import { useAsked, type Asked } from './use-asked';

interface MoveFormProps {
  action: (before: AppointmentState, formData: FormData) => Promise<AppointmentState>;
  initial: AppointmentValues;
  version: number;
  therapists: readonly Therapist[];
  place: DraftPlace;
  /** The day that leaving it leads to. */
  back: string;
}

const FIELDS = ['day', 'time', 'minutes', 'therapistId'] as const;

/** Of a form that nobody has touched: there is nothing to send. */
const UNTOUCHED = [
  { field: 'draft', message: 'Nothing is changed yet. Choose another time, length or person.' },
];

function formOf(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

/** Another time, length or therapist for an appointment. What is typed waits on the device until it stands. */
export function MoveForm(props: MoveFormProps) {
  const { action, initial, version, therapists, place, back } = props;
  const { asked, hear } = useAsked();
  const missing = (values: FormValues) =>
    FIELDS.some((name) => values[name] !== initial[name]) ? [] : UNTOUCHED;
  return (
    <DraftForm
      initial={{ ...initial, anyway: '' }}
      version={version}
      place={place}
      save={saveByForm({ action, form: formOf, hear })}
      submit="Save the change"
      cancel="Leave it"
      cancelTo={back}
      missing={missing}
      className="grid max-w-2xl gap-6"
    >
      {(at) => <Fields at={at} therapists={therapists} asked={asked} />}
    </DraftForm>
  );
}

interface FieldsProps extends Pick<MoveFormProps, 'therapists'> {
  at: (name: string) => FieldAt;
  asked: Asked | null;
}

function Fields({ at, therapists, asked }: FieldsProps) {
  const seen = overlapSeen(Object.fromEntries(FIELDS.map((name) => [name, at(name).value])));
  return (
    <>
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
