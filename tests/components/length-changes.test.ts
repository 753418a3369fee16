import { expect, test } from 'vitest';

import { lengthChanges } from '@/components/session-plan/length-changes';
import { ruleBook } from '@/lib/content/rule-book';

import { line, plan } from '../domain/support/checked-plan';

const before = plan([line({ minutes: 10 })]);
const said = (after: typeof before, asked: { wanted: number; max: number | null }) =>
  lengthChanges(before, after, {
    names: ruleBook,
    wanted: asked.wanted,
    handsOn: { max: asked.max, why: 'Thin skin' },
  });

test('a length that comes out as asked says no more than that', () => {
  expect(said(before, { wanted: before.minutes, max: null })).toEqual([
    `${before.minutes} minutes, as before.`,
  ]);
});

test('one that the hands-on time cuts short says so, with the reason', () => {
  expect(said(before, { wanted: 90, max: 1 })[1]).toBe(
    'Not 90: 1 minutes hands-on at most (Thin skin).',
  );
});

test('one that the lines cannot fill says what fills it', () => {
  expect(said(before, { wanted: 90, max: null })[1]).toMatch(/^Not 90: .*Add a line/);
});

test('a must whose minutes do not fit says that it stays', () => {
  const must = { ...line({ minutes: 10 }), mustDo: true as const };
  const after = plan([{ ...must, minutes: 6 }]);
  const sentences = lengthChanges(plan([must]), after, {
    ...{ names: ruleBook, wanted: after.minutes, handsOn: { max: null, why: '' } },
  });
  expect(sentences.join(' ')).toContain('A must: it stays, though not all its minutes fit.');
});
