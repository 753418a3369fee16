import type { Metadata } from 'next';

import { KindTable } from '@/components/library/kind-table';
import { KindTabs } from '@/components/library/kind-tabs';
import { LibrarySearch } from '@/components/library/library-search';
import { RecordTable } from '@/components/library/record-table';
import { ReviewBar } from '@/components/library/review-bar';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { libraryBook } from '@/lib/content/library-book';
import { listContentReviews } from '@/lib/data/content-reviews';
import { kindWords, libraryEntries } from '@/lib/domain/library/library';
import {
  libraryKinds,
  type LibraryEntry,
  type LibraryKind,
} from '@/lib/domain/library/library-record';
import { searchLibrary, type LibraryHit } from '@/lib/domain/library/search-library';

import { reviewStates, type RecordState } from './review-states';
import { kindParam, paramOf, type SearchParams } from './search-params';

export const metadata: Metadata = { title: 'Library' };

const LIST_MAX = 60;

type StateOf = (entry: LibraryEntry) => RecordState | null;

interface Found {
  query: string;
  kind: LibraryKind | null;
  hits: readonly LibraryHit[];
  isNear: boolean;
}

function find(query: string, kind: LibraryKind | null): Found {
  const entries = libraryEntries(libraryBook);
  if (query.trim() !== '') return { query, kind, ...searchLibrary(entries, query) };
  const all = kind === null ? [] : entries.filter((entry) => entry.kind === kind);
  return { query: '', kind, isNear: false, hits: all.map((entry) => ({ entry, also: null })) };
}

function Kinds({ stateOf }: { stateOf: StateOf }) {
  const entries = libraryEntries(libraryBook);
  const isReviewed = (entry: LibraryEntry) => stateOf(entry)?.state === 'reviewed';
  const kinds = libraryKinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const { many, isReviewed: isSigned } = kindWords(kind);
    const reviewed = isSigned ? own.filter(isReviewed).length : null;
    return { kind, name: many, records: own.length, reviewed };
  });
  const signed = entries.filter((entry) => kindWords(entry.kind).isReviewed);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <div>
          <p className="font-semibold">Clinically reviewed</p>
          <ReviewBar
            label="All records, reviewed"
            reviewed={signed.filter(isReviewed).length}
            of={signed.length}
          />
        </div>
        <LinkButton href="/library/review">What is left to review</LinkButton>
      </div>
      <KindTable kinds={kinds} />
    </div>
  );
}

function captionOf({ query, kind, isNear }: Found): string {
  const what = kind === null ? 'Records' : kindWords(kind).many;
  if (query === '') return what;
  return `${what} ${isNear ? 'near' : 'that fit'} “${query}”`;
}

function Results({ found, stateOf }: { found: Found; stateOf: StateOf }) {
  const { query, kind, hits, isNear } = found;
  const own = hits.filter(({ entry }) => kind === null || entry.kind === kind);
  const rows = own.slice(0, LIST_MAX * (query === '' ? 10 : 1)).map(({ entry, also }) => ({
    ...entry,
    also,
    kindName: kindWords(entry.kind).one,
    review: stateOf(entry)?.state ?? null,
  }));
  return (
    <div className="grid grid-cols-1 gap-4">
      <KindTabs query={query} kind={kind} hits={hits} />
      {isNear ? <p>Nothing is called “{query}”. These come near:</p> : null}
      <RecordTable caption={captionOf(found)} rows={rows} showsKind={kind === null} />
      {own.length > rows.length ? (
        <p className="text-quiet">
          These are the first {rows.length} of {own.length}. Type more to see others.
        </p>
      ) : null}
    </div>
  );
}

function NothingFound({ query }: { query: string }) {
  return (
    <Empty
      title={`Nothing fits “${query}”`}
      action={<LinkButton href="/library">Show the whole library</LinkButton>}
    >
      Type the beginning of a name, another name such as “slipped disc” or “glutes”, a medicine, or
      a code such as SM2.
    </Empty>
  );
}

function Body({ found, stateOf }: { found: Found; stateOf: StateOf }) {
  if (isWhole(found)) return <Kinds stateOf={stateOf} />;
  return found.hits.length > 0 ? (
    <Results found={found} stateOf={stateOf} />
  ) : (
    <NothingFound query={found.query} />
  );
}

const isWhole = ({ query, kind }: Found): boolean => query === '' && kind === null;

/** Everything that the product knows, to be found by the words that people use. */
export default async function LibraryPage({ searchParams }: { searchParams: SearchParams }) {
  const { scope } = await requireMember('read_library');
  const params = await searchParams;
  const found = find(paramOf(params['q']), kindParam(params['kind']));
  const { query, kind } = found;
  const stateOf = reviewStates(await listContentReviews(scope));
  const back = { href: '/library', label: 'The whole library' };
  return (
    <>
      <PageHeader
        title={kind === null ? 'Library' : kindWords(kind).many}
        {...(isWhole(found) ? {} : { back })}
      />
      <LibrarySearch query={query} kind={kind ?? undefined} isInstant />
      <Body found={found} stateOf={stateOf} />
    </>
  );
}
