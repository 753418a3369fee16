import type { ReactNode } from 'react';

import { OptionGroup } from './option-group';
import { OptionLabel } from './option-label';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
  /** Why it cannot be picked; stands beside it. */
  reason?: ReactNode;
}

export interface ChoiceGroupProps {
  legend: ReactNode;
  name: string;
  id?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly Choice[];
  /** Controlled: '' when nothing is chosen. */
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  /** Side by side where there is room: short labels. */
  inline?: boolean;
  disabled?: boolean | undefined;
}

/** One of a few. Nothing is chosen until somebody chooses. */
export function ChoiceGroup({
  legend,
  name,
  id = name,
  hint,
  error,
  options,
  value,
  defaultValue,
  onChange,
  inline = false,
  disabled = false,
}: ChoiceGroupProps) {
  const chosen = (option: string) =>
    value === undefined
      ? { defaultChecked: option === defaultValue }
      : { checked: option === value };
  return (
    <OptionGroup id={id} legend={legend} hint={hint} error={error}>
      <div className={inline ? 'flex flex-wrap gap-2' : 'grid gap-2'}>
        {options.map((option) => (
          <OptionLabel
            key={option.value}
            type="radio"
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            reason={option.reason}
            disabled={disabled || option.disabled}
            {...chosen(option.value)}
            onChange={onChange ? () => onChange(option.value) : keepsItself(value)}
          />
        ))}
      </div>
    </OptionGroup>
  );
}

/** A controlled input without a handler is only shown, and React wants to be told so. */
function keepsItself(value: string | undefined) {
  return value === undefined ? undefined : () => {};
}
