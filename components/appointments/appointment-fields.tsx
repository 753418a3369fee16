import { DateField } from '@/components/forms/date-field';
import { errorAt, type FormState } from '@/components/forms/form-state';
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
  state: FormState;
  initial: AppointmentValues;
  therapists: readonly Therapist[];
}

/** When, how long and with whom. */
export function AppointmentFields({ state, initial, therapists }: AppointmentFieldsProps) {
  const at = (name: keyof AppointmentValues) => ({
    name,
    defaultValue: state.values?.[name] ?? initial[name],
    error: errorAt(state, name),
    required: true,
  });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <DateField label="Day" {...at('day')} />
        <TextField label="Time" type="time" {...at('time')} />
        <TextField label="Length" inputMode="numeric" unit="minutes" {...at('minutes')} />
      </div>
      <SelectField
        label="With"
        options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
        {...at('therapistId')}
      />
    </>
  );
}
