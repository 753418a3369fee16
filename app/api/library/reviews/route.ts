import { contentHashOf } from '@/app/content-hashes';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { libraryBook } from '@/lib/content/library-book';
import { contentVersion } from '@/lib/content/release';
import { listContentReviews } from '@/lib/data/content-reviews';
import type { ContentReviewRow } from '@/lib/data/rows/content-review-row';
import { kindWords, libraryEntries } from '@/lib/domain/library/library';
import type { LibraryEntry } from '@/lib/domain/library/library-record';
import { reviewState } from '@/lib/domain/library/review-state';
import { csvText } from '@/lib/domain/shared/csv';

const HEAD = [
  'kind',
  'id',
  'name',
  'content version',
  'content hash',
  'state',
  'clinician',
  'licence',
  'day',
  'note',
];

/** One line for each signature that counts or counted last; one for a record that nobody has signed. */
function linesOf(entry: LibraryEntry, reviews: readonly ContentReviewRow[]): string[][] {
  const hash = contentHashOf(entry);
  if (hash === null) return [];
  const { kind, id, name } = entry;
  const own = reviews.filter((review) => review.kind === kind && review.contentId === id);
  const state = reviewState(hash, own);
  const record = [kindWords(kind).one, id, name, contentVersion, hash, state.state];
  if (state.state === 'never') return [[...record, '', '', '', '']];
  const signed = state.state === 'reviewed' ? state.reviews : [state.last];
  return signed.map(({ reviewerName, licence, day, note }) => [
    ...record,
    reviewerName,
    licence,
    day,
    note,
  ]);
}

/** Every record that clinicians sign, with its review, for a spreadsheet. */
export const GET = privateRoute({ action: 'export_reviews' }, async () => {
  const { scope } = await requireMember('read_library');
  const reviews = await listContentReviews(scope);
  const lines = libraryEntries(libraryBook).flatMap((entry) => linesOf(entry, reviews));
  return new Response(csvText([HEAD, ...lines]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="clinical-review.csv"',
    },
  });
});
