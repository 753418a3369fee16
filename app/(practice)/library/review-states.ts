import { contentHashes } from '@/app/content-hashes';
import type { ContentReviewRow } from '@/lib/data/rows/content-review-row';
import { refKey, type LibraryRef } from '@/lib/domain/library/library-record';
import { reviewState, type ReviewState } from '@/lib/domain/library/review-state';

export type RecordState = ReviewState<ContentReviewRow>;

/** The state of every record that is reviewed, from the practice's standing reviews (newest first). */
export function reviewStates(
  reviews: readonly ContentReviewRow[],
): (ref: LibraryRef) => RecordState | null {
  const byRecord = new Map<string, ContentReviewRow[]>();
  for (const review of reviews) {
    const key = `${review.kind}/${review.contentId}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), review]);
  }
  const hashes = contentHashes();
  return (ref) => {
    const key = refKey(ref);
    const hash = hashes.get(key);
    return hash === undefined ? null : reviewState(hash, byRecord.get(key) ?? []);
  };
}
