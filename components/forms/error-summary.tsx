'use client';

import { useEffect, useId, useRef, type MouseEvent } from 'react';

export interface SummaryError {
  /** `#` and the field's id. */
  href: string;
  message: string;
}

const FIRST_CONTROL =
  'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/** Moves to the field itself: inside a group of options, to the one that is chosen or the first. */
function goTo(event: MouseEvent<HTMLAnchorElement>, href: string) {
  const target = document.getElementById(decodeURIComponent(href.slice(1)));
  if (!target) return;
  event.preventDefault();
  const control = target.matches(FIRST_CONTROL)
    ? target
    : (target.querySelector<HTMLElement>('input:checked') ??
      target.querySelector<HTMLElement>(FIRST_CONTROL) ??
      target);
  target.scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}

/** What has to be mended, on top of the form, each line a link to its field. Takes the focus when it appears or changes. */
export function ErrorSummary({ errors, title }: { errors: SummaryError[]; title?: string }) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const key = errors.map((error) => error.href + error.message).join('\n');
  useEffect(() => {
    if (key !== '') box.current?.focus();
  }, [key]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={id}
      className="border-2 border-stop bg-stop-wash p-4"
    >
      <h2 id={id} className="text-18 font-semibold text-stop">
        {title ?? (errors.length === 1 ? 'One thing to mend' : `${errors.length} things to mend`)}
      </h2>
      <ul className="mt-2 grid gap-1">
        {errors.map((error) => (
          <li key={error.href + error.message}>
            <a
              href={error.href}
              onClick={(event) => goTo(event, error.href)}
              className="inline-flex min-h-11 items-center font-semibold text-stop underline hover:decoration-2"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
