import type { ReactNode } from 'react';

interface StatProps {
  label: string;
  children: ReactNode;
  /** A quieter line below. */
  note?: ReactNode;
}

/** One fact with its name, on a ruled line as on a paper chart. Stands inside a `<dl>`. */
export function Stat({ label, children, note }: StatProps) {
  return (
    <div className="grid gap-x-4 border-b border-rule py-3 sm:grid-cols-[9rem_1fr]">
      <dt className="text-quiet">{label}</dt>
      <dd className="min-w-0 text-18">
        {children}
        {note ? <div className="text-14 text-quiet">{note}</div> : null}
      </dd>
    </div>
  );
}
