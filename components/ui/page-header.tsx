'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: ReactNode;
  /** One step back. Escape goes there too: `data-back` marks it for components/ui/keys.tsx. */
  back?: { href: string; label: string };
  /** A line below the title. */
  note?: ReactNode;
  /** Actions. */
  children?: ReactNode;
}

/** The top of a page: the way back, the title, what can be done with the whole page. */
export function PageHeader({ title, back, note, children }: PageHeaderProps) {
  return (
    <header className="mb-8 grid gap-2">
      {back ? (
        <Link
          href={back.href}
          data-back
          className="-ml-1 inline-flex min-h-11 items-center gap-2 justify-self-start rounded px-1 text-work-strong underline hover:decoration-2 print:hidden"
        >
          <ArrowLeft aria-hidden size={18} />
          {back.label}
        </Link>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 className="text-28 font-semibold">
            <bdi>{title}</bdi>
          </h1>
          {note ? <p className="mt-1 text-quiet">{note}</p> : null}
        </div>
        {children ? <div className="flex flex-wrap gap-2">{children}</div> : null}
      </div>
    </header>
  );
}
