import type { ReactNode } from 'react';

import { Field } from './field';
import { inputStyle } from './input-style';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

export interface SelectFieldProps {
  name: string;
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly (SelectOption | { label: string; options: readonly SelectOption[] })[];
  defaultValue?: string | undefined;
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
}

function Option({ option }: { option: SelectOption }) {
  return (
    <option value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}

/** A choice from a list too long for buttons. Options may stand in named groups. */
export function SelectField({
  name,
  id = name,
  label,
  hint,
  error,
  options,
  onChange,
  required,
  ...rest
}: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(aria) => (
        <select
          // React leaves a select's first default in place when a form is answered: a new default is a new select.
          key={rest.defaultValue}
          {...aria}
          {...rest}
          name={name}
          aria-required={required}
          className={inputStyle}
          onChange={onChange && ((event) => onChange(event.currentTarget.value))}
        >
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map((inner) => (
                  <Option key={inner.value} option={inner} />
                ))}
              </optgroup>
            ) : (
              <Option key={option.value} option={option} />
            ),
          )}
        </select>
      )}
    </Field>
  );
}
