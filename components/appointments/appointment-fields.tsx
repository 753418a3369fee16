'use client';

import type { FieldAt } from '@/components/drafts/draft-form';
import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';

export interface AppointmentValues {
  day: string;
  time: string;
  minutes: string;
  therapistId: string;
}

export interface Therapist {
  id: string;
  name: string;
}

interface AppointmentFieldsProps {
  at: (name: keyof AppointmentValues) => FieldAt;
  therapists: readonly Therapist[];
}

const dayStyle = {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
} as const;

/** "Tuesday, 1 December 2026, 10:00": a browser shows day and time in its own way, without the weekday. */
function whenWords(day: string, time: string): string {
  const at = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(at)) return 'No day yet';
  const words = new Intl.DateTimeFormat('en-GB', dayStyle).format(at);
  return time === '' ? words : `${words}, ${time}`;
}

/** When, how long and with whom. */
export function AppointmentFields({ at, therapists }: AppointmentFieldsProps) {
  return (
    <>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <div className="max-sm:col-span-2">
          <DateField label="Day" {...at('day')} required />
        </div>
        <TextField label="Time" type="time" {...at('time')} required />
        <TextField label="Length" inputMode="numeric" unit="minutes" {...at('minutes')} required />
      </div>
      <p className="-mt-2 text-quiet">{whenWords(at('day').value, at('time').value)}</p>
      <SelectField
        label="With"
        options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
        {...at('therapistId')}
        required
      />
    </>
  );
}
