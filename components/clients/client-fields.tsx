import { DateField } from '@/components/forms/date-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';

/** What one field is given: kept by the browser (`defaultValue`) or by the form (`value`, `onChange`). */
interface FieldAt {
  name: string;
  error: string | undefined;
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
}

interface ClientFieldsProps {
  at: (name: string) => FieldAt;
  today: string;
}

/** The fields of a client's contact data. */
export function ClientFields({ at, today }: ClientFieldsProps) {
  return (
    <>
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
    </>
  );
}
