import type { ReactNode } from 'react';

import { classNames } from '@/components/ui/class-names';

import { Field } from './field';
import { inputStyle } from './input-style';

export interface DateFieldProps {
  name: string;
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** `YYYY-MM-DD`, or whatever was typed. */
  defaultValue?: string | undefined;
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  min?: string | undefined;
  max?: string | undefined;
  required?: boolean | undefined;
  autoComplete?: string | undefined;
  disabled?: boolean | undefined;
}

/** What a browser's own date input can hold; it would silently empty anything else. */
function isShown(value: string): boolean {
  if (value === '') return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The browser's own date input. Text that is no date stays as it was typed, in a text input, until it is mended. */
export function DateField({
  name,
  id = name,
  label,
  hint,
  error,
  onChange,
  required,
  ...rest
}: DateFieldProps) {
  const typed = rest.value ?? rest.defaultValue ?? '';
  const shown = isShown(typed);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(aria) => (
        <input
          {...aria}
          {...rest}
          name={name}
          type={shown ? 'date' : 'text'}
          placeholder={shown ? undefined : 'YYYY-MM-DD'}
          aria-required={required}
          className={classNames(inputStyle, 'max-w-60')}
          onChange={onChange && ((event) => onChange(event.currentTarget.value))}
        />
      )}
    </Field>
  );
}
