import type { IsoDate } from '../shared/iso-date';

/** A clinician's signature under the text of one record, as far as it decides whether the record counts as reviewed. */
export interface SignedReview {
  contentHash: string;
  day: IsoDate;
}

/**
 * Whether a record counts as reviewed. A review holds only for the text that it was given for: when that changes, the
 * record is `changed` and has to be read again.
 */
export type ReviewState<Review extends SignedReview = SignedReview> =
  | { state: 'never' }
  /** All who have signed the present text, newest first. */
  | { state: 'reviewed'; reviews: readonly Review[] }
  /** The newest review of an earlier text. */
  | { state: 'changed'; last: Review };

/** The state of one record: `reviews` are those of this record that stand, newest first. */
export function reviewState<Review extends SignedReview>(
  presentHash: string,
  reviews: readonly Review[],
): ReviewState<Review> {
  const present = reviews.filter(({ contentHash }) => contentHash === presentHash);
  if (present.length > 0) return { state: 'reviewed', reviews: present };
  const [last] = reviews;
  return last ? { state: 'changed', last } : { state: 'never' };
}
