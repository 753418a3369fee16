'use client';

import { CircleCheck } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';

import { classNames } from '@/components/ui/class-names';

import { goToField } from './go-to-field';

export interface SummaryError {
  /** `#` and the field's id. */
  href: string;
  message: string;
  /** Answered since: it stays in its place, so that nothing moves under the finger, and is no error any more. */
  isMended?: boolean;
}

interface ErrorSummaryProps {
  errors: SummaryError[];
  title?: string;
}

function titleOf(open: number): string {
  if (open === 0) return 'All of this is answered';
  return open === 1 ? 'One thing to mend' : `${open} things to mend`;
}

/** What has to be mended, on top of the form, each line a link to its field. Takes the focus when something is added to it. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const key = errors.map((error) => error.href + error.message).join('\n');
  useEffect(() => {
    if (key !== '') box.current?.focus();
  }, [key]);
  if (errors.length === 0) return null;
  const open = errors.filter(({ isMended }) => !isMended).length;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={id}
      className={classNames('border-2 p-4', open > 0 ? 'border-stop bg-stop-wash' : 'border-rule')}
    >
      <h2 id={id} className={classNames('text-18 font-semibold', open > 0 && 'text-stop')}>
        {open > 0 && title ? title : titleOf(open)}
      </h2>
      <ul className="mt-2 grid gap-1">
        {errors.map((error) => (
          <li key={error.href + error.message}>
            <Line {...error} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ href, message, isMended }: SummaryError) {
  return (
    <a
      href={href}
      onClick={(event) => {
        if (goToField(decodeURIComponent(href.slice(1)))) event.preventDefault();
      }}
      className={classNames(
        'inline-flex min-h-11 items-center gap-2 hover:decoration-2',
        isMended ? 'text-quiet' : 'font-semibold text-stop underline',
      )}
    >
      {isMended ? (
        <>
          <CircleCheck aria-hidden size={18} className="shrink-0" />
          <span className="sr-only">Answered: </span>
        </>
      ) : null}
      {message}
    </a>
  );
}
