import type { ReactNode } from 'react';

import { classNames } from './class-names';

interface StatProps {
  label: string;
  children: ReactNode;
  /** A quieter line below. */
  note?: ReactNode;
  /** In half a page the name gets less room. */
  layout?: 'usual' | 'narrow';
}

const layouts: Record<NonNullable<StatProps['layout']>, string> = {
  usual: 'py-3 sm:grid-cols-[9rem_1fr]',
  narrow: 'py-2 sm:grid-cols-[7.5rem_1fr]',
};

/** One fact with its name, on a ruled line as on a paper chart. Stands inside a `<dl>`. */
export function Stat({ label, children, note, layout = 'usual' }: StatProps) {
  return (
    <div className={classNames('grid gap-x-4 border-b border-rule', layouts[layout])}>
      <dt className="text-quiet">{label}</dt>
      <dd className="min-w-0 text-18">
        {children}
        {note ? <div className="text-14 text-quiet">{note}</div> : null}
      </dd>
    </div>
  );
}
