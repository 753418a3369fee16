import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode } from 'react';

import { Field } from './field';
import { inputStyle } from './input-style';

export interface TextFieldProps {
  name: string;
  /** Also the id of the input; the name where it is left out. */
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  defaultValue?: string | undefined;
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  type?: HTMLInputTypeAttribute;
  autoComplete?: string | undefined;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'] | undefined;
  required?: boolean | undefined;
  maxLength?: number | undefined;
  disabled?: boolean | undefined;
  /** The language that is written in it, where that is not the page’s. */
  lang?: string | undefined;
  readOnly?: boolean | undefined;
  /** Shown behind the input: "minutes". */
  unit?: string | undefined;
  /** A button behind the input: what it does is done to this field. */
  action?: ReactNode;
  /** Text whose direction follows what is typed (names). */
  dir?: 'auto' | 'ltr' | undefined;
}

/** One line of text. `required` only tells: the server's answer is the truth, so the browser does not stop the form. */
export function TextField({
  name,
  id = name,
  label,
  hint,
  error,
  onChange,
  required,
  unit,
  action,
  type = 'text',
  ...rest
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(aria) => (
        <span className="flex items-center gap-2">
          <input
            {...aria}
            {...rest}
            name={name}
            type={type}
            aria-required={required}
            className={inputStyle}
            onChange={onChange && ((event) => onChange(event.currentTarget.value))}
          />
          {unit ? <span className="text-quiet">{unit}</span> : null}
          {action}
        </span>
      )}
    </Field>
  );
}
