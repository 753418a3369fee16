import type { Metadata } from 'next';
import type { ReactNode } from 'react';

/** The frame of each page names one of its own, in the page's language; the practice's is not for a client's phone. */
export const metadata: Metadata = { manifest: null };

/** The frame of the client's own pages: one calm column of large text, and no way into the practice. */
export default function ClientLayout({ children }: { children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto max-w-2xl px-4 pt-6 pb-16 text-20 break-words sm:pt-10"
    >
      {children}
    </main>
  );
}
