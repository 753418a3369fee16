'use client';

import { useState } from 'react';

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

/** What one field is given: kept by the browser (`defaultValue`) or by the form (`value`, `onChange`). */
interface FieldAt {
  name: string;
  error: string | undefined;
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
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

/** What a field holds, also where the browser keeps it. */
function useWatched(field: FieldAt): [string, FieldAt] {
  const [typed, setTyped] = useState(field.value ?? field.defaultValue ?? '');
  const onChange = (value: string) => {
    setTyped(value);
    field.onChange?.(value);
  };
  return [field.value ?? typed, { ...field, onChange }];
}

/** When, how long and with whom. */
export function AppointmentFields({ at, therapists }: AppointmentFieldsProps) {
  const [day, dayAt] = useWatched(at('day'));
  const [time, timeAt] = useWatched(at('time'));
  return (
    <>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <div className="max-sm:col-span-2">
          <DateField label="Day" {...dayAt} required />
        </div>
        <TextField label="Time" type="time" {...timeAt} required />
        <TextField label="Length" inputMode="numeric" unit="minutes" {...at('minutes')} required />
      </div>
      <p className="-mt-2 text-quiet">{whenWords(day, time)}</p>
      <SelectField
        label="With"
        options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
        {...at('therapistId')}
        required
      />
    </>
  );
}
