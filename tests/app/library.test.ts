import { beforeEach, describe, expect, test, vi } from 'vitest';

import { reviewRecordAction } from '@/app/(practice)/library/[kind]/[id]/actions';
import RecordPage from '@/app/(practice)/library/[kind]/[id]/page';
import { reviewView } from '@/app/(practice)/library/[kind]/[id]/review-view';
import LibraryPage from '@/app/(practice)/library/page';
import ReviewListPage from '@/app/(practice)/library/review/page';
import { GET as exportReviews } from '@/app/api/library/reviews/route';
import { contentHashOf } from '@/app/content-hashes';
import { requireMember } from '@/lib/access/require-member';
import { libraryBook } from '@/lib/content/library-book';
import { recordContentReview } from '@/lib/data/content-reviews';
import type { PracticeScope } from '@/lib/data/scope';
import { libraryEntries } from '@/lib/domain/library/library';
import { roles } from '@/lib/domain/practice/permissions';

import { aReview } from '../support/content-reviews';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { statementsOf } from '../support/statements';

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

const openRecord = (kind: string, id: string) =>
  RecordPage({ params: Promise.resolve({ kind, id }) });
const openLibrary = (params: Record<string, string | string[]> = {}) =>
  LibraryPage({ searchParams: Promise.resolve(params) });

const fields = {
  reviewerName: 'Dr Ada Physio',
  licence: 'Physiotherapist 12345',
  day: '2026-11-20',
  note: '',
  hash: present,
};

const sign = (more: Partial<typeof fields> = {}, ref: { kind: string; id: string } = PIRIFORMIS) =>
  reviewRecordAction(ref, { errors: [] }, formOf({ ...fields, ...more }));

describe('the pages', () => {
  test('lead to the sign-in page without a sign-in', async () => {
    actAsNobody();
    for (const open of [openLibrary, () => openRecord('muscle', 'piriformis')]) {
      await expect(open()).rejects.toEqual(redirectTo('/sign-in.*'));
    }
    await expect(exportReviews(new Request('http://127.0.0.1/x'))).rejects.toEqual(
      redirectTo('/sign-in.*'),
    );
  });

  test.each(roles)('are there for the role %s', async (role) => {
    await actAs((await aMember(scope.practiceId, { role })).scope);
    await expect(openLibrary()).resolves.toBeTruthy();
    await expect(openLibrary({ q: 'slipped disc' })).resolves.toBeTruthy();
    await expect(openLibrary({ kind: 'muscle' })).resolves.toBeTruthy();
    await expect(openRecord('muscle', 'piriformis')).resolves.toBeTruthy();
    await expect(ReviewListPage({ searchParams: Promise.resolve({}) })).resolves.toBeTruthy();
  });

  test.each([
    ['muscle', 'nobody'],
    ['nothing', 'piriformis'],
    ['__proto__', 'piriformis'],
    ['muscle', '%00'],
    ['muscle', 'x'.repeat(5000)],
  ])('of %s/%s are not found', async (kind, id) => {
    await expect(openRecord(kind, id)).rejects.toEqual(isNotFound);
  });

  test('of an address that is no text are not found', async () => {
    await expect(openRecord('muscle', '%E0%A4%A')).rejects.toEqual(isNotFound);
  });

  test.each(['x'.repeat(5000), '%00', '\u0000', '[object Object]', '()*+?\\'])(
    'of a search for %j answer',
    async (q) => {
      await expect(openLibrary({ q })).resolves.toBeTruthy();
      await expect(openLibrary({ q: [q, 'b'], kind: ['x', 'muscle'] })).resolves.toBeTruthy();
    },
  );

  test('every record can be drawn', async () => {
    const member = await requireMember('read_library');
    for (const entry of libraryEntries(libraryBook)) {
      const hash = contentHashOf(entry);
      if (hash === null) continue;
      const view = reviewView({ entry, hash, member, reviews: { own: [], all: [], last: null } });
      expect(view.sign?.start.hash).toBe(hash);
      expect(view.next).not.toBeNull();
    }
  });
});

test('the export is a table that a spreadsheet reads as text', async () => {
  await sign({ reviewerName: '=HYPERLINK("http://x")', note: 'a, "b"' });
  const answer = await exportReviews(new Request('http://127.0.0.1/api/library/reviews'));
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines = (await answer.text()).split('\r\n');
  const line = lines.find((one) => one.startsWith('Muscle,piriformis,'));
  expect(line).toContain(`${present},reviewed,"'=HYPERLINK(""http://x"")",Physiotherapist 12345`);
  expect(line).toContain('"a, ""b"""');
  expect(lines.filter((one) => one.includes(',never,')).length).toBeGreaterThan(250);
});

test('every page asks the same number of statements, however much there is', async () => {
  const opened = [
    () => openLibrary(),
    () => openLibrary({ q: 'a' }),
    () => openLibrary({ kind: 'contraindication' }),
    () => openRecord('muscle', 'piriformis'),
    () => ReviewListPage({ searchParams: Promise.resolve({ show: 'all' }) }),
  ];
  const count = async () => {
    const counts: number[] = [];
    for (const open of opened) counts.push((await statementsOf(open)).length);
    return counts;
  };
  await count();
  const before = await count();
  for (const entry of libraryEntries(libraryBook).slice(0, 40)) {
    await recordContentReview(
      scope,
      aReview({ kind: entry.kind, contentId: entry.id, contentHash: contentHashOf(entry) ?? '' }),
    );
  }
  expect(await count()).toEqual(before);
  expect(Math.max(...before)).toBeLessThanOrEqual(6);
});
