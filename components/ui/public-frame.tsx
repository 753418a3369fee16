import type { ReactNode } from 'react';

import { Mark } from './mark';

/**
 * The frame of pages before the sign-in, and of errors: the name, and one column. A plain link: every page has it with it,
 * a client's phone too, and after an error all of it is loaded anew.
 */
export function PublicFrame({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <div className={`mx-auto px-4 pt-6 pb-16 ${wide ? 'max-w-5xl' : 'max-w-md'}`}>
      <header className="mb-10">
        <a
          href="/"
          className="inline-flex min-h-11 items-center gap-2 text-18 font-semibold text-ink"
        >
          <Mark className="text-work" />
          Fascicle
        </a>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
