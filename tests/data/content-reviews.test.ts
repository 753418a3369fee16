import { beforeEach, describe, expect, it } from 'vitest';

import {
  findOwnLastReview,
  listContentReviews,
  listReviewedHashes,
  listReviewsOfRecord,
  recordContentReview,
  withdrawContentReview,
} from '@/lib/data/content-reviews';
import type { PracticeScope } from '@/lib/data/scope';

import { aReview } from '../support/content-reviews';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { TODAY } from '../support/records';

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
});

const PIRIFORMIS = { kind: 'muscle', contentId: 'piriformis' };
const OLD = 'b'.repeat(64);

const audits = (entityId: string) =>
  ownerDatabase().auditEvent.findMany({
    where: { practiceId: scope.practiceId, entityId },
    orderBy: { id: 'asc' },
    select: { action: true, entity: true, accountId: true },
  });

describe('recordContentReview', () => {
  it('keeps who signed what, with what licence, on which day', async () => {
    const row = await recordContentReview(scope, aReview({ note: 'Read with the source.' }));
    expect(row).toMatchObject({
      ...aReview({ note: 'Read with the source.' }),
      day: TODAY,
      withdrawnAt: null,
      withdrawnReason: null,
    });
    expect(row.createdByName).toMatch(/^Member/);
    expect(await listReviewsOfRecord(scope, PIRIFORMIS)).toEqual([row]);
    expect(await audits(row.id)).toEqual([
      { action: 'review_content', entity: 'content_review', accountId: scope.accountId },
    ]);
  });

  it('is one review when it is sent twice, also at the same moment', async () => {
    const [one, other] = await Promise.all([
      recordContentReview(scope, aReview()),
      recordContentReview(scope, aReview({ note: 'second tap' })),
    ]);
    expect(other.id).toBe(one.id);
    expect(await listContentReviews(scope)).toHaveLength(1);
    expect(await audits(one.id)).toHaveLength(1);
  });

  it('takes a second clinician, and the same one for another text', async () => {
    await recordContentReview(scope, aReview({ contentHash: OLD }));
    await recordContentReview(scope, aReview());
    await recordContentReview(scope, aReview({ reviewerName: 'Bo', licence: 'MT 9' }));
    const rows = await listReviewsOfRecord(scope, PIRIFORMIS);
    expect(rows.map(({ licence, contentHash }) => [licence, contentHash[0]])).toEqual([
      ['MT 9', 'a'],
      ['PT 12345', 'a'],
      ['PT 12345', 'b'],
    ]);
  });
});

describe('listReviewedHashes', () => {
  it('names the texts that somebody has signed', async () => {
    await recordContentReview(scope, aReview());
    const { id } = await recordContentReview(scope, aReview({ contentHash: OLD }));
    const asked = ['a'.repeat(64), OLD, 'c'.repeat(64)];
    expect(await listReviewedHashes(scope, asked)).toEqual(new Set(['a'.repeat(64), OLD]));
    await withdrawContentReview(scope, { reviewId: id, reason: 'A slip.' });
    expect(await listReviewedHashes(scope, asked)).toEqual(new Set(['a'.repeat(64)]));
    expect(await listReviewedHashes(scope, [])).toEqual(new Set());
  });
});

describe('withdrawContentReview', () => {
  it('keeps the row, with who took it back and why', async () => {
    const { id } = await recordContentReview(scope, aReview());
    const taken = await withdrawContentReview(scope, { reviewId: id, reason: 'Wrong record.' });
    expect(taken).toMatchObject({ ok: true, value: { withdrawnReason: 'Wrong record.' } });
    expect(await listContentReviews(scope)).toEqual([]);
    const [row] = await listReviewsOfRecord(scope, PIRIFORMIS);
    expect(row?.withdrawnAt).toBeInstanceOf(Date);
    expect(row?.withdrawnByName).toMatch(/^Member/);
    expect((await audits(id)).map(({ action }) => action)).toEqual([
      'review_content',
      'withdraw_content_review',
    ]);
  });

  it('is done once, and only to a review that is there', async () => {
    const { id } = await recordContentReview(scope, aReview());
    await withdrawContentReview(scope, { reviewId: id, reason: 'Once.' });
    for (const reviewId of [id, '00000000-0000-7000-8000-000000000000', 'x\u0000']) {
      expect(await withdrawContentReview(scope, { reviewId, reason: 'Again.' })).toEqual({
        ok: false,
        reason: 'not_found',
      });
    }
    expect((await listReviewsOfRecord(scope, PIRIFORMIS))[0]?.withdrawnReason).toBe('Once.');
  });

  it('makes room for the same signature again', async () => {
    const first = await recordContentReview(scope, aReview());
    await withdrawContentReview(scope, { reviewId: first.id, reason: 'A slip.' });
    const second = await recordContentReview(scope, aReview());
    expect(second.id).not.toBe(first.id);
    expect(await listReviewsOfRecord(scope, PIRIFORMIS)).toHaveLength(2);
  });
});

describe('findOwnLastReview', () => {
  it('is the member’s own, not a colleague’s', async () => {
    expect(await findOwnLastReview(scope)).toBeNull();
    await recordContentReview(scope, aReview());
    const colleague = (await aMember(scope.practiceId, { role: 'reviewer' })).scope;
    await recordContentReview(colleague, aReview({ reviewerName: 'Cy', licence: 'MD 1' }));
    expect(await findOwnLastReview(scope)).toEqual({
      reviewerName: 'Dr Ada Physio',
      licence: 'PT 12345',
    });
  });
});
