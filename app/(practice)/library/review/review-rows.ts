import { shownDate } from '@/app/shown-date';
import type { ReviewFilterWord } from '@/components/library/review-filter';
import type { ReviewRow } from '@/components/library/review-table';
import { libraryBook } from '@/lib/content/library-book';
import type { ContentReviewRow } from '@/lib/data/rows/content-review-row';
import { kindWords, libraryEntries } from '@/lib/domain/library/library';
import type { LibraryKind } from '@/lib/domain/library/library-record';
import type { ReviewState } from '@/lib/domain/library/review-state';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import { reviewStates, type RecordState } from '../review-states';

const shows: Record<ReviewFilterWord, readonly ReviewState['state'][]> = {
  open: ['changed', 'never'],
  changed: ['changed'],
  reviewed: ['reviewed'],
  all: ['changed', 'never', 'reviewed'],
};

function signedBy(state: RecordState): readonly ContentReviewRow[] {
  switch (state.state) {
    case 'reviewed':
      return state.reviews;
    case 'changed':
      return [state.last];
    case 'never':
      return [];
  }
}

/** Every record that clinicians sign, with the state of its review; changed ones first. */
export function reviewRows(reviews: readonly ContentReviewRow[], today: IsoDate): ReviewRow[] {
  const stateOf = reviewStates(reviews);
  const rows = libraryEntries(libraryBook).flatMap((entry): ReviewRow[] => {
    const state = stateOf(entry);
    if (state === null) return [];
    const signatures = signedBy(state).map(
      ({ reviewerName, licence, day }) => `${reviewerName}, ${licence}, ${shownDate(day, today)}`,
    );
    const { kind, id, name } = entry;
    return [{ kind, id, name, kindName: kindWords(kind).one, review: state.state, signatures }];
  });
  const rank = ({ review }: ReviewRow): number => (review === 'changed' ? 0 : 1);
  return rows.sort((one, other) => rank(one) - rank(other));
}

/** Those that the filter leaves. */
export function filteredRows(
  rows: readonly ReviewRow[],
  { kind, show }: { kind: LibraryKind | null; show: ReviewFilterWord },
): ReviewRow[] {
  const own = kind === null ? rows : rows.filter((row) => row.kind === kind);
  return own.filter(({ review }) => shows[show].includes(review));
}
