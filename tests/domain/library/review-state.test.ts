import { describe, expect, it } from 'vitest';

import { reviewState, type SignedReview } from '@/lib/domain/library/review-state';

const old: SignedReview = { contentHash: 'old', day: '2026-01-02' };
const older: SignedReview = { contentHash: 'older', day: '2026-01-01' };
const now: SignedReview = { contentHash: 'now', day: '2026-01-03' };
const nowToo: SignedReview = { contentHash: 'now', day: '2026-01-02' };

describe('reviewState', () => {
  it.each([
    ['nobody has signed', [], { state: 'never' }],
    ['one has signed the present text', [now], { state: 'reviewed', reviews: [now] }],
    [
      'two have, one of them before another text stood there',
      [now, old, nowToo],
      { state: 'reviewed', reviews: [now, nowToo] },
    ],
    ['the text has changed since', [old, older], { state: 'changed', last: old }],
    [
      'an older review than the newest fits',
      [old, nowToo],
      { state: 'reviewed', reviews: [nowToo] },
    ],
  ])('%s', (_what, reviews, state) => {
    expect(reviewState('now', reviews)).toEqual(state);
  });
});
