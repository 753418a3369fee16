import { expect } from 'vitest';

import {
  findOwnLastReview,
  listContentReviews,
  listReviewedHashes,
  listReviewsOfRecord,
  recordContentReview,
  withdrawContentReview,
} from '@/lib/data/content-reviews';

import { aReview } from '../../support/content-reviews';
import { nothing, type Cases } from './both';

export const contentReviewCases: Cases = (both) => ({
  listContentReviews: async () => {
    const mine = await listContentReviews(both.b);
    expect(mine.map(({ id }) => id)).not.toContain(both.mine.review.id);
  },
  listReviewsOfRecord: async () => {
    const { kind, contentId } = both.mine.review;
    const rows = await listReviewsOfRecord(both.b, { kind, contentId });
    expect(rows.map(({ id }) => id)).not.toContain(both.mine.review.id);
  },
  listReviewedHashes: async () => {
    const { contentHash } = both.mine.review;
    expect(await listReviewedHashes(both.b, [contentHash])).toEqual(new Set());
  },
  findOwnLastReview: async () => {
    expect(await findOwnLastReview(both.b)).toBeNull();
  },
  recordContentReview: async () => {
    // A review of one practice says nothing in another: the same signature is a row of its own.
    const own = await recordContentReview(both.b, aReview({ contentHash: 'd'.repeat(64) }));
    expect(own.id).not.toBe(both.mine.review.id);
  },
  withdrawContentReview: async () => {
    const { id: reviewId } = both.mine.review;
    expect(await withdrawContentReview(both.b, { reviewId, reason: 'from B' })).toEqual(nothing);
  },
});
