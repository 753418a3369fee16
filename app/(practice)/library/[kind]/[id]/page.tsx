import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { contentHashOf } from '@/app/content-hashes';
import { ItemPictures } from '@/components/home-care/item-pictures';
import { LibrarySearch } from '@/components/library/library-search';
import { MusclePictures } from '@/components/library/muscle-pictures';
import { libraryHref } from '@/components/library/record-href';
import { RecordSections } from '@/components/library/record-sections';
import { ReviewMark } from '@/components/library/review-mark';
import { ReviewPanel } from '@/components/library/review-panel';
import { SourceTable } from '@/components/library/source-table';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { libraryBook } from '@/lib/content/library-book';
import { ruleBook } from '@/lib/content/rule-book';
import {
  findOwnLastReview,
  listContentReviews,
  listReviewsOfRecord,
} from '@/lib/data/content-reviews';
import { together } from '@/lib/data/transaction';
import {
  isLibraryKind,
  kindWords,
  recordPage,
  type RecordPage,
} from '@/lib/domain/library/library';
import type { LibraryRef } from '@/lib/domain/library/library-record';
import { can } from '@/lib/domain/practice/permissions';
import { picturesOf } from '@/lib/figures/pictures-of';

import { reviewStates, type RecordState } from '../../review-states';
import { pathPart } from '../../search-params';
import { reviewView, type RecordReviews } from './review-view';

interface RecordPageProps {
  params: Promise<{ kind: string; id: string }>;
}

/** The record that the address names, or "not found". */
async function refOf(params: RecordPageProps['params']): Promise<LibraryRef> {
  const { kind, id } = await params;
  if (!isLibraryKind(kind)) notFound();
  return { kind, id: pathPart(id) };
}

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const page = recordPage(await refOf(params), libraryBook);
  return { title: page ? page.entry.name : 'Library' };
}

/** What it is, what else it is called, and whether it is reviewed. */
function Note({ page, state }: { page: RecordPage; state: RecordState | null }) {
  const { kind, code, aliases } = page.entry;
  const also = aliases.length > 0 ? `also called ${aliases.join(', ')}` : '';
  return (
    <>
      {[kindWords(kind).one, code ?? '', also].filter(Boolean).join(' · ')}
      {state === null ? null : (
        <a href="#review" className="flex min-h-11 w-fit items-center text-ink print:min-h-0">
          <ReviewMark state={state.state} />
        </a>
      )}
    </>
  );
}

async function readReviews(member: Member, ref: LibraryRef): Promise<RecordReviews> {
  return together(member.scope, async (scope) => ({
    own: await listReviewsOfRecord(scope, { kind: ref.kind, contentId: ref.id }),
    all: await listContentReviews(scope),
    last: can(member.role, 'review_content') ? await findOwnLastReview(scope) : null,
  }));
}

function Review({
  page,
  member,
  reviews,
}: {
  page: RecordPage;
  member: Member;
  reviews: RecordReviews;
}) {
  const hash = contentHashOf(page.entry);
  if (hash === null) {
    return (
      <p className="text-quiet">Sources are read; clinicians sign the records that rest on them.</p>
    );
  }
  return <ReviewPanel {...reviewView({ entry: page.entry, hash, member, reviews })} />;
}

/** How a home-care item looks, or where a muscle lies; where it has sides, the right one. */
function Pictures({ kind, id }: LibraryRef) {
  const muscle = kind === 'muscle' ? ruleBook.muscles.find((one) => one.id === id) : null;
  return muscle ? <MusclePictures {...muscle} /> : <PicturesOfItem kind={kind} id={id} />;
}

function PicturesOfItem({ kind, id }: LibraryRef) {
  const record = kind === 'home_care_item' ? homeCareItems.find((item) => item.id === id) : null;
  if (!record) return null;
  const { id: item, sided, otherWays = [] } = record;
  const side = sided === 'none' ? 'none' : 'right';
  return (
    <>
      <ItemPictures pictures={picturesOf({ item, side })} />
      {otherWays.map((way) => (
        <section key={way.id} aria-label={way.name} className="grid gap-2">
          <h2 className="text-18 font-semibold">{way.name}</h2>
          <ItemPictures pictures={picturesOf({ item, side, way: way.id })} />
        </section>
      ))}
    </>
  );
}

/** One record: what it says, what the rules do with it, its sources, and who has reviewed it. */
export default async function LibraryRecordPage({ params }: RecordPageProps) {
  const member = await requireMember('read_library');
  const ref = await refOf(params);
  const page = recordPage(ref, libraryBook);
  if (!page) notFound();
  const reviews = await readReviews(member, ref);
  const state = reviewStates(reviews.all)(ref);
  const { entry, facts, rules } = page;
  const { many } = kindWords(entry.kind);
  const marks: readonly string[] = [...entry.sources, ...entry.seeds];
  return (
    <>
      <PageHeader
        title={entry.name}
        back={{ href: libraryHref({ kind: entry.kind }), label: many }}
        note={<Note page={page} state={state} />}
      >
        <LibrarySearch query="" />
      </PageHeader>
      <div className="grid grid-cols-1 gap-8">
        <Pictures kind={entry.kind} id={entry.id} />
        <RecordSections id="facts" title="What it says" sections={facts} />
        <RecordSections id="rules" title="What the rules do with it" sections={rules} />
        <SourceTable sources={libraryBook.sources.filter(({ mark }) => marks.includes(mark))} />
        <Review page={page} member={member} reviews={reviews} />
      </div>
    </>
  );
}
