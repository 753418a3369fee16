import type { ReactNode } from 'react';

import { classNames } from '@/components/ui/class-names';

import { OptionGroup } from './option-group';

export interface NumberScaleProps {
  legend: ReactNode;
  name: string;
  id?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** Null while nothing is chosen. */
  value?: number | null | undefined;
  defaultValue?: number | undefined;
  onChange?: ((value: number) => void) | undefined;
  /** The first number; 0 where it is left out. */
  min?: number | undefined;
  /** The last: eleven cells for 0 to 10. */
  max: number;
  /** A number as it stands in its cell. */
  shown?: ((number: number) => string) | undefined;
  /** Words below the first and the last cell. */
  ends?: { low: string; high: string } | undefined;
  disabled?: boolean | undefined;
}

const cell =
  'flex min-h-12 cursor-pointer items-center justify-center rounded border-2 border-line bg-surface text-20 tabular-nums transition-colors hover:border-ink has-[:checked]:border-work has-[:checked]:bg-work has-[:checked]:font-semibold has-[:checked]:text-on-work has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-work has-[:disabled]:cursor-not-allowed has-[:disabled]:border-dashed';

/** Short scales stand in one row, with the words of their ends below its ends. */
const rows: Readonly<Record<number, { cells: string; width: string }>> = {
  7: { cells: 'grid-cols-7 gap-1.5', width: 'max-w-md' },
  8: { cells: 'grid-cols-8 gap-1.5', width: 'max-w-md' },
};
const wrapped = {
  cells: 'grid-cols-[repeat(auto-fill,minmax(2.9rem,1fr))] gap-2',
  width: 'max-w-2xl',
};

/** A number from `min` to `max` as big cells: one tap, no slider. Arrow keys move as in any group of radios. */
export function NumberScale({
  legend,
  name,
  id = name,
  hint,
  error,
  value,
  defaultValue,
  onChange,
  min = 0,
  max,
  shown = String,
  ends,
  disabled = false,
}: NumberScaleProps) {
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const { cells, width } = rows[numbers.length] ?? wrapped;
  const chosen = (number: number) =>
    value === undefined
      ? { defaultChecked: number === defaultValue }
      : { checked: number === value };
  return (
    <OptionGroup id={id} legend={legend} hint={hint} error={error}>
      <div className={classNames('grid', cells, width)}>
        {numbers.map((number) => (
          <label key={number} className={cell}>
            <input
              type="radio"
              id={`${id}-${number}`}
              name={name}
              value={number}
              disabled={disabled}
              {...chosen(number)}
              onChange={() => onChange?.(number)}
              className="sr-only"
            />
            {shown(number)}
          </label>
        ))}
      </div>
      {ends ? (
        <p
          aria-hidden
          className={classNames('flex justify-between gap-4 text-16 text-quiet', width)}
        >
          <span>{ends.low}</span>
          <span>{ends.high}</span>
        </p>
      ) : null}
    </OptionGroup>
  );
}
