import Link from 'next/link';
import type { ReactNode } from 'react';

import { Mark } from './mark';

/** The frame of pages before the sign-in: the name, and one column. */
export function PublicFrame({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <div className={`mx-auto px-4 pt-6 pb-16 ${wide ? 'max-w-5xl' : 'max-w-md'}`}>
      <header className="mb-10">
        <Link
          href="/"
          className="inline-flex min-h-11 items-center gap-2 text-18 font-semibold text-ink"
        >
          <Mark className="text-work" />
          Fascicle
        </Link>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
