import { listReviewedHashes } from '@/lib/data/content-reviews';
import type { PracticeScope } from '@/lib/data/scope';
import { refKey, type LibraryRef } from '@/lib/domain/library/library-record';

import { contentHashOf } from './content-hashes';

/** How far the content behind a page has been reviewed by clinicians of the practice. */
export interface ReviewedContent {
  /** Records that are used here, each once. */
  used: number;
  /** Of them: those whose present text somebody has signed. */
  reviewed: number;
  isReviewed: (ref: LibraryRef) => boolean;
}

/**
 * The one place that says whether content is clinically reviewed: a record counts when the practice has a review of the
 * text that it has today (docs/decisions: content reviews). One statement, however many records there are.
 */
export async function reviewedContent(
  scope: PracticeScope,
  refs: readonly LibraryRef[],
): Promise<ReviewedContent> {
  const asked = refs.map(contentHashOf).filter((hash) => hash !== null);
  return reviewedAmong(await listReviewedHashes(scope, [...new Set(asked)]), refs);
}

/** The same where the hashes of what is signed are at hand, as with a chart. */
export function reviewedAmong(
  signed: ReadonlySet<string>,
  refs: readonly LibraryRef[],
): ReviewedContent {
  const hashes = new Map(refs.map((ref) => [refKey(ref), contentHashOf(ref)]));
  const isReviewed = (ref: LibraryRef): boolean => {
    const hash = hashes.get(refKey(ref)) ?? null;
    return hash !== null && signed.has(hash);
  };
  const reviewed = [...hashes.values()].filter((hash) => hash !== null && signed.has(hash));
  return { used: hashes.size, reviewed: reviewed.length, isReviewed };
}
