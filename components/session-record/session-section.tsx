import type { ReactNode } from 'react';

interface SessionSectionProps {
  id: string;
  title: string;
  /** Planned; left out where nothing is. */
  minutes?: number;
  children: ReactNode;
}

/** One part of the session, large enough to be read from a step away. */
export function SessionSection({ id, title, minutes, children }: SessionSectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-6">
      <h2 id={`${id}-title`} tabIndex={-1} className="text-22 font-semibold md:text-28">
        {title}
        {minutes === undefined ? null : (
          <span className="font-normal text-quiet">, {minutes} min</span>
        )}
      </h2>
      {children}
    </section>
  );
}
