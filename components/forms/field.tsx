import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { classNames } from '@/components/ui/class-names';

/** What ties an input to its hint and its error. Spread it on the input. */
export interface FieldAria {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldTexts {
  hint?: ReactNode;
  error?: string | undefined;
}

/** The attributes of an input, or of a fieldset, with this hint and this error. */
export function fieldAria(id: string, { hint, error }: FieldTexts): FieldAria {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return {
    id,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
}

/** The hint and the error, at the place between label and input. */
export function FieldNotes({ id, hint, error }: FieldTexts & { id: string }) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="measure text-quiet">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="measure flex items-start gap-2 font-semibold text-stop">
          <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0" />
          {error}
        </p>
      ) : null}
    </>
  );
}

interface FieldProps extends FieldTexts {
  id: string;
  label: ReactNode;
  /** Draws the input and spreads the attributes on it. */
  children: (aria: FieldAria) => ReactNode;
}

/** A label, a hint, an error and one input. The input's look is `inputStyle`. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div
      className={classNames(
        'grid w-full min-w-0 content-start gap-1',
        error && 'border-l-4 border-stop pl-3',
      )}
    >
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children(fieldAria(id, { hint, error }))}
    </div>
  );
}
