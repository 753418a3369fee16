import type { ReactNode } from 'react';

import type { Choice } from './choice-group';
import { OptionGroup } from './option-group';
import { OptionLabel } from './option-label';

export interface CheckGroupProps {
  legend: ReactNode;
  name: string;
  id?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly Choice[];
  values?: readonly string[] | undefined;
  defaultValues?: readonly string[] | undefined;
  /** All values that are ticked now, in the order of the options. */
  onChange?: ((values: string[]) => void) | undefined;
  inline?: boolean;
  disabled?: boolean | undefined;
}

/** Any number of a few. */
export function CheckGroup({
  legend,
  name,
  id = name,
  hint,
  error,
  options,
  values,
  defaultValues = [],
  onChange,
  inline = false,
  disabled = false,
}: CheckGroupProps) {
  const ticked = (option: string) =>
    values === undefined
      ? { defaultChecked: defaultValues.includes(option) }
      : { checked: values.includes(option) };
  const toggle = (option: string) => {
    const before = values ?? defaultValues;
    const after = options.filter((one) => before.includes(one.value) !== (one.value === option));
    onChange?.(after.map((one) => one.value));
  };
  return (
    <OptionGroup id={id} legend={legend} hint={hint} error={error}>
      <div className={inline ? 'flex flex-wrap gap-2' : 'grid gap-2'}>
        {options.map((option) => (
          <OptionLabel
            key={option.value}
            type="checkbox"
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            reason={option.reason}
            disabled={disabled || option.disabled}
            {...ticked(option.value)}
            onChange={values ? () => toggle(option.value) : undefined}
          />
        ))}
      </div>
    </OptionGroup>
  );
}
