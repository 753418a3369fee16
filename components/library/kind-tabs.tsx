import Link from 'next/link';

import { classNames } from '@/components/ui/class-names';
import { kindWords } from '@/lib/domain/library/library';
import {
  libraryKinds,
  type LibraryEntry,
  type LibraryKind,
} from '@/lib/domain/library/library-record';

import { libraryHref } from './record-href';

interface KindTabsProps {
  query: string;
  /** The kind that is shown; null for all. */
  kind: LibraryKind | null;
  hits: readonly { entry: LibraryEntry }[];
}

const tab =
  'inline-flex min-h-11 items-center gap-1 border-b-2 px-1 text-work-strong whitespace-nowrap hover:border-line';

/** Narrows what was found to one kind, and back. Kinds without a hit are left out. */
export function KindTabs({ query, kind, hits }: KindTabsProps) {
  if (query === '') return null;
  const counts = libraryKinds
    .map((one) => ({ one, count: hits.filter(({ entry }) => entry.kind === one).length }))
    .filter(({ one, count }) => count > 0 || one === kind);
  if (counts.length < 2 && kind === null) return null;
  return (
    <nav aria-label="Kinds" className="flex flex-wrap gap-x-4 print:hidden">
      <Link
        href={libraryHref({ query })}
        aria-current={kind === null ? 'true' : undefined}
        className={classNames(
          tab,
          kind === null ? 'border-work font-semibold' : 'border-transparent',
        )}
      >
        All <span className="text-14 font-normal text-quiet">{hits.length}</span>
      </Link>
      {counts.map(({ one, count }) => (
        <Link
          key={one}
          href={libraryHref({ query, kind: one })}
          aria-current={kind === one ? 'true' : undefined}
          className={classNames(
            tab,
            kind === one ? 'border-work font-semibold' : 'border-transparent',
          )}
        >
          {kindWords(one).many} <span className="text-14 font-normal text-quiet">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
