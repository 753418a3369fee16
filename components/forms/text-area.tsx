import type { ReactNode } from 'react';

import { classNames } from '@/components/ui/class-names';

import { Field } from './field';
import { inputStyle } from './input-style';

export interface TextAreaProps {
  name: string;
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  defaultValue?: string | undefined;
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  rows?: number;
  maxLength?: number | undefined;
  required?: boolean | undefined;
  autoComplete?: string | undefined;
  disabled?: boolean | undefined;
  /** The language that is written in it, where that is not the page’s. */
  lang?: string | undefined;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  name,
  id = name,
  label,
  hint,
  error,
  onChange,
  required,
  rows = 3,
  ...rest
}: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(aria) => (
        <textarea
          {...aria}
          {...rest}
          name={name}
          rows={rows}
          dir="auto"
          aria-required={required}
          className={classNames(inputStyle, '[field-sizing:content]', rows > 3 && 'min-h-36')}
          onChange={onChange && ((event) => onChange(event.currentTarget.value))}
        />
      )}
    </Field>
  );
}
