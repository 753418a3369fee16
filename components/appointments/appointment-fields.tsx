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
      <SelectField
        label="With"
        options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
        {...at('therapistId')}
        required
      />
    </>
  );
}
