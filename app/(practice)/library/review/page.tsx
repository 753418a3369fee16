import { Download } from 'lucide-react';
import type { Metadata } from 'next';

import { ReviewBar } from '@/components/library/review-bar';
import {
  ReviewFilter,
  reviewFilters,
  type ReviewFilterWord,
} from '@/components/library/review-filter';
import { ReviewTable } from '@/components/library/review-table';
import { buttonStyle } from '@/components/ui/button-style';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { contentVersion } from '@/lib/content/release';
import { listContentReviews } from '@/lib/data/content-reviews';
import { kindWords } from '@/lib/domain/library/library';
import { libraryKinds } from '@/lib/domain/library/library-record';

import { kindParam, paramOf, type SearchParams } from '../search-params';
import { filteredRows, reviewRows } from './review-rows';

export const metadata: Metadata = { title: 'Clinical review' };

const kinds = libraryKinds
  .filter((kind) => kindWords(kind).isReviewed)
  .map((kind) => ({ value: kind, label: kindWords(kind).many }));

function filterOf(word: string): ReviewFilterWord {
  return reviewFilters.find((one) => one === word) ?? 'open';
}

function Export() {
  return (
    <a href="/api/library/reviews" download className={buttonStyle('secondary')}>
      <Download aria-hidden size={18} />
      Export as CSV
    </a>
  );
}

/** What clinicians have read and signed, and what is left. */
export default async function ReviewListPage({ searchParams }: { searchParams: SearchParams }) {
  const { scope, today } = await requireMember('read_library');
  const params = await searchParams;
  const kind = kindParam(params['kind']);
  const show = filterOf(paramOf(params['show']));
  const all = reviewRows(await listContentReviews(scope), today);
  const ofKind = filteredRows(all, { kind, show: 'all' });
  const rows = filteredRows(all, { kind, show });
  const reviewed = ofKind.filter(({ review }) => review === 'reviewed').length;
  const what = kind === null ? 'All records' : kindWords(kind).many;
  return (
    <>
      <PageHeader
        title="Clinical review"
        back={{ href: '/library', label: 'Library' }}
        note={`${what}, content ${contentVersion}`}
      >
        <Export />
      </PageHeader>
      <div className="grid grid-cols-1 gap-6">
        <p className="measure">
          A clinician reads each record on its page and signs it there. The signature holds for the
          text as it stands; a changed record comes back to this list.
        </p>
        <ReviewBar label={`${what}, reviewed`} reviewed={reviewed} of={ofKind.length} />
        <ReviewFilter kinds={kinds} kind={kind ?? ''} show={show} />
        {rows.length > 0 ? (
          <ReviewTable caption={`${what} to be shown: ${rows.length}`} rows={rows} />
        ) : (
          <Empty
            title={
              show === 'open'
                ? 'Everything here is reviewed as it stands'
                : 'No record is in this state'
            }
            action={<LinkButton href="/library/review?show=all">Show all records</LinkButton>}
          />
        )}
      </div>
    </>
  );
}
