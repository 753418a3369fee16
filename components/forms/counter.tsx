'use client';

import { Minus, Plus } from 'lucide-react';

interface CounterProps {
  name: string;
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  onChange: (value: number) => void;
}

const key =
  'inline-flex size-11 items-center justify-center rounded border-2 border-line bg-surface hover:border-work disabled:border-dashed disabled:text-quiet';

/** A small whole number with a button on either side: one finger is enough; typing works too. */
export function Counter({ name, label, value, min, max, step = 1, onChange }: CounterProps) {
  const to = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <div className="grid gap-1">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <div className="flex items-center gap-2">
        <button
          type="button"
          className={key}
          onClick={() => to(value - step)}
          disabled={value <= min}
          aria-label={`${label}: less`}
        >
          <Minus aria-hidden size={18} />
        </button>
        <input
          id={name}
          name={name}
          inputMode="numeric"
          value={value}
          onChange={(event) => {
            const text = event.currentTarget.value;
            if (/^\d{1,3}$/.test(text)) onChange(Number(text));
          }}
          className="min-h-11 w-16 rounded border-2 border-line bg-surface px-2 text-center"
        />
        <button
          type="button"
          className={key}
          onClick={() => to(value + step)}
          disabled={value >= max}
          aria-label={`${label}: more`}
        >
          <Plus aria-hidden size={18} />
        </button>
      </div>
    </div>
  );
}
