'use client';

import type { ReactNode } from 'react';

import { useArrival } from './arrival';

/** Says what came of a button on the page before; comes into sight and takes the focus where that button was pressed. */
export function ArrivalHeading({ at, children }: { at: string; children: ReactNode }) {
  const heading = useArrival(at);
  return (
    <h2 ref={heading} tabIndex={-1} className="text-22 font-semibold">
      {children}
    </h2>
  );
}
