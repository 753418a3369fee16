import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  reviewRecordAction,
  withdrawReviewAction,
} from '@/app/(practice)/library/[kind]/[id]/actions';
import { reviewView } from '@/app/(practice)/library/[kind]/[id]/review-view';
import { filteredRows, reviewRows } from '@/app/(practice)/library/review/review-rows';
import { contentHashOf } from '@/app/content-hashes';
import { findingViews } from '@/app/(practice)/clients/[clientId]/screening/finding-views';
import { reviewedContent } from '@/app/reviewed-content';
import { requireMember } from '@/lib/access/require-member';
import { libraryBook } from '@/lib/content/library-book';
import {
  listContentReviews,
  listReviewsOfRecord,
  recordContentReview,
} from '@/lib/data/content-reviews';
import type { PracticeScope } from '@/lib/data/scope';
import { libraryEntries } from '@/lib/domain/library/library';
import { recordsOfScreening } from '@/lib/domain/library/used-records';

import { aReview } from '../support/content-reviews';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Outside a running Next there is no page to draw again.
vi.mock('next/cache', () => ({ refresh: () => undefined }));
// Icons and links are drawn in the browser: on the server Next puts a reference in their place.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);
const PIRIFORMIS = { kind: 'muscle', id: 'piriformis' } as const;
const present = contentHashOf(PIRIFORMIS) ?? '';

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const fields = {
  reviewerName: 'Dr Ada Physio',
  licence: 'Physiotherapist 12345',
  day: '2026-11-20',
  note: '',
  hash: present,
};

const sign = (more: Partial<typeof fields> = {}, ref: { kind: string; id: string } = PIRIFORMIS) =>
  reviewRecordAction(ref, { errors: [] }, formOf({ ...fields, ...more }));

/** What the page of the piriformis hands to its review part. */
async function viewOfPiriformis() {
  const member = await requireMember('read_library');
  const entry = libraryEntries(libraryBook).find(({ id }) => id === 'piriformis');
  if (!entry) throw new Error('The piriformis is gone.');
  return reviewView({
    entry,
    hash: present,
    member,
    reviews: { own: await reviewsOf(), all: await listContentReviews(scope), last: null },
  });
}

const reviewsOf = () => listReviewsOfRecord(scope, { kind: 'muscle', contentId: 'piriformis' });

describe('a review', () => {
  test('is signed by the owner for a clinician, and by a reviewer', async () => {
    expect(await sign()).toEqual({ errors: [] });
    await actAs((await aMember(scope.practiceId, { role: 'reviewer' })).scope);
    expect(await sign({ licence: 'MD 7' })).toEqual({ errors: [] });
    expect(await reviewsOf()).toMatchObject([
      { licence: 'MD 7', contentHash: present },
      { licence: 'Physiotherapist 12345', day: '2026-11-20', reviewerName: 'Dr Ada Physio' },
    ]);
  });

  test.each(['therapist', 'front_desk'] as const)('is not signed by the %s', async (role) => {
    await actAs((await aMember(scope.practiceId, { role })).scope);
    await expect(sign()).rejects.toEqual(isNotFound);
    expect(await reviewsOf()).toEqual([]);
  });

  test.each([
    ['reviewerName', ''],
    ['reviewerName', 'x\u0000y'],
    ['licence', ' '],
    ['licence', 'x'.repeat(121)],
    ['day', '2999-01-01'],
    ['day', '2026-02-30'],
    ['day', ''],
    ['note', 'x'.repeat(2001)],
  ] as const)(
    'with %s = %j is refused at its field, and what was typed is kept',
    async (field, value) => {
      const state = await sign({ [field]: value });
      expect(state.errors.map((error) => error.field)).toEqual([field]);
      expect(state.values).toMatchObject({ ...fields, [field]: value });
      expect(await reviewsOf()).toEqual([]);
    },
  );

  test.each([
    ['another text', { hash: 'a'.repeat(64) }, PIRIFORMIS],
    ['no text', { hash: '' }, PIRIFORMIS],
    ['a record that is not there', {}, { kind: 'muscle', id: 'nobody' }],
    ['a source', {}, { kind: 'source', id: 'V4' }],
    ['a kind that is not there', {}, { kind: 'constructor', id: 'name' }],
  ])('of %s is refused', async (_what, more, ref) => {
    const state = await sign(more, ref);
    expect(state.message).toMatch(/read it again/);
    expect(await listContentReviews(scope)).toEqual([]);
  });

  test('is withdrawn with a reason, and stays readable', async () => {
    await sign();
    const [review] = await reviewsOf();
    const ids = { ...PIRIFORMIS, reviewId: review?.id ?? '' };
    const withdraw = (reason: string) =>
      withdrawReviewAction(ids, { errors: [] }, formOf({ reason }));
    const refused = await withdraw('');
    expect(refused.errors.map(({ field }) => field)).toEqual([`${ids.reviewId}.reason`]);
    expect(await withdraw('Signed the wrong record.')).toEqual({ errors: [] });
    expect((await reviewsOf())[0]).toMatchObject({ withdrawnReason: 'Signed the wrong record.' });
    expect(await viewOfPiriformis()).toMatchObject({
      valid: [],
      outdated: null,
      history: [{ withdrawn: 'Signed the wrong record.', withdraw: null }],
    });
    expect((await withdraw('Again.')).message).toMatch(/withdrawn already/);
    await actAs(await aPractice());
    expect((await withdraw('From elsewhere.')).message).toMatch(/not here/);
  });
});

describe('a changed text', () => {
  test('clears its review: the list shows it first, the record says so', async () => {
    await recordContentReview(scope, aReview({ contentHash: 'b'.repeat(64) }));
    await recordContentReview(
      scope,
      aReview({
        kind: 'technique',
        contentId: 'vibration',
        contentHash: contentHashOf({ kind: 'technique', id: 'vibration' }) ?? '',
      }),
    );
    const all = reviewRows(await listContentReviews(scope), '2026-11-28');
    expect(all[0]).toMatchObject({ ...PIRIFORMIS, review: 'changed' });
    expect(all[0]?.signatures).toEqual(['Dr Ada Physio, PT 12345, Mon 23 Nov']);
    const shown = (show: 'open' | 'changed' | 'reviewed' | 'all', kind: 'muscle' | null = null) =>
      filteredRows(all, { kind, show }).map(({ id }) => id);
    expect(shown('changed')).toEqual(['piriformis']);
    expect(shown('reviewed')).toEqual(['vibration']);
    expect(shown('open')).not.toContain('vibration');
    expect(shown('all')).toHaveLength(all.length);
    expect(shown('open', 'muscle')).toHaveLength(28);
    const view = await viewOfPiriformis();
    expect(view).toMatchObject({ valid: [], history: [], outdated: { day: 'Mon 23 Nov' } });
  });

  test('is said of a finding’s rule', async () => {
    const { intake, screening } = await aWalkedClient(scope, 'screened');
    if (!intake || !screening) throw new Error('Not screened.');
    const { clinicalCase, result } = screening;
    const views = async () =>
      findingViews({
        findings: result.findings,
        answers: intake.answers,
        clinicalCase,
        decisions: [],
        shortScreens: [],
        time: { today: '2026-11-28', timeZone: 'Europe/London' },
        content: await reviewedContent(scope, recordsOfScreening(result)),
      });
    const [first] = await views();
    expect(first).toMatchObject({ isReviewed: false, record: { id: first?.rule } });
    const ref = first?.record ?? PIRIFORMIS;
    const contentHash = contentHashOf(ref) ?? '';
    await recordContentReview(scope, aReview({ kind: ref.kind, contentId: ref.id, contentHash }));
    expect((await views())[0]).toMatchObject({ isReviewed: true });
  });

  test('counts as not reviewed where content is used', async () => {
    const refs = [PIRIFORMIS, { kind: 'technique', id: 'vibration' } as const];
    await recordContentReview(scope, aReview({ contentHash: 'b'.repeat(64) }));
    expect(await reviewedContent(scope, refs)).toMatchObject({ used: 2, reviewed: 0 });
    await sign();
    const found = await reviewedContent(scope, [...refs, PIRIFORMIS]);
    expect(found).toMatchObject({ used: 2, reviewed: 1 });
    expect(refs.map(found.isReviewed)).toEqual([true, false]);
    // A name that is no record is never reviewed; another practice has none of this.
    expect(await reviewedContent(scope, [{ kind: 'muscle', id: 'nobody' }])).toMatchObject({
      used: 1,
      reviewed: 0,
    });
    expect(await reviewedContent(await aPractice(), refs)).toMatchObject({ reviewed: 0 });
  });
});
