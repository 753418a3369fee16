'use client';

import { Minus, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';

interface CounterProps {
  name: string;
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** Why it cannot be more; said where the number has come to its most. */
  why?: string | undefined;
  onChange: (value: number) => void;
}

const key =
  'inline-flex size-11 items-center justify-center rounded border-2 border-line bg-surface hover:border-work disabled:border-dashed disabled:text-quiet';

/** What is typed, while it is no number that may be: it stays in the field, and the value stays what it was. */
function useTyped({ value, min, max, onChange }: CounterProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : null;
    const fits = number !== null && number >= min && number <= max;
    setTyped(fits ? null : text);
    if (fits) onChange(number);
  };
  const to = (next: number) => {
    setTyped(null);
    onChange(next);
  };
  const isWrong = typed !== null && typed !== '';
  const leave = () => {
    if (!isWrong) setTyped(null);
  };
  return { text: typed ?? String(value), isWrong, take, to, leave };
}

function noteOf({ value, min, max, why }: CounterProps, isWrong: boolean): ReactNode {
  if (isWrong) return `${min} to ${max}. It stays ${value}.${why ? ` ${why}.` : ''}`;
  return why !== undefined && value >= max ? `${why}.` : null;
}

/** A small whole number with a button on either side: one finger is enough; typing works too. */
export function Counter(props: CounterProps) {
  const { name, label, value, min, max, step = 1 } = props;
  const { text, isWrong, take, to, leave } = useTyped(props);
  const note = noteOf(props, isWrong);
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <div className="flex items-center gap-2">
        <button
          type="button"
          className={key}
          onClick={() => to(Math.max(min, Math.min(max, value - step)))}
          disabled={value <= min}
          aria-label={`${label}: less`}
        >
          <Minus aria-hidden size={18} />
        </button>
        <input
          id={name}
          name={name}
          inputMode="numeric"
          value={text}
          aria-invalid={isWrong || undefined}
          aria-describedby={note === null ? undefined : `${name}-note`}
          onChange={(event) => take(event.currentTarget.value)}
          onBlur={leave}
          className="min-h-11 w-16 rounded border-2 border-line bg-surface px-2 text-center aria-invalid:border-stop"
        />
        <button
          type="button"
          className={key}
          onClick={() => to(Math.min(max, value + step))}
          disabled={value >= max}
          aria-label={`${label}: more`}
        >
          <Plus aria-hidden size={18} />
        </button>
      </div>
      {note === null ? null : (
        <p
          id={`${name}-note`}
          role={isWrong ? 'alert' : undefined}
          className={
            isWrong ? 'max-w-64 text-14 font-semibold text-stop' : 'max-w-64 text-14 text-quiet'
          }
        >
          {note}
        </p>
      )}
    </div>
  );
}
