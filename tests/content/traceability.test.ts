import { describe, expect, it } from 'vitest';

import { claimsIn } from '@/lib/content/claims';
import type { Home, TraceRow } from '@/lib/content/traceability/row';
import { traceability } from '@/lib/content/traceability/traceability';
import { drawn } from '@/scripts/traceability/draw';
import { resolveHome } from '@/scripts/traceability/resolve-home';

/** The last number of each letter of the inventory. */
const LAST = {
  A: 11,
  B: 12,
  C: 29,
  D: 13,
  E: 20,
  F: 21,
  G: 24,
  H: 69,
  I: 53,
  J: 15,
  K: 13,
  L: 17,
  M: 18,
  N: 21,
  O: 9,
  P: 29,
  Q: 9,
  T: 30,
} as const;

const inventory = Object.entries(LAST).flatMap(([letter, last]) =>
  Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
);

/** Refused although they stand among the facts. */
const REFUSED_FACTS = ['C18', 'H59', 'I46', 'J12', 'J14'];

const idsOf = (rows: readonly TraceRow[]): string[] => rows.map(({ id }) => id);
const besideText = (row: TraceRow): string[] =>
  row.homes.map((home) => {
    const found = resolveHome(home);
    return `${row.id} “${row.fact}” — ${found.ok ? found.text : `GONE: ${found.problem}`}`;
  });

describe('the facts of the seed articles', () => {
  it('are all there, once each, in their order', () => {
    expect(inventory).toHaveLength(413);
    expect(idsOf(traceability)).toEqual(inventory);
  });

  it.each(traceability)('$id has a home that still says it: $fact', (row) => {
    expect(besideText(row).filter((line) => line.includes('GONE: '))).toEqual([]);
    expect(row.status === 'no' || row.homes.length > 0).toBe(true);
  });

  it('say in one short line what is meant, and what takes the place of what is not carried', () => {
    for (const row of traceability) {
      expect([row.id, row.fact.split(' ').length > 1]).toEqual([row.id, true]);
      expect([row.id, row.fact.length < 130]).toEqual([row.id, true]);
      if (row.status === 'fix' || row.status === 'limit') {
        expect([row.id, (row.instead ?? '').length > 8]).toEqual([row.id, true]);
      }
    }
  });

  it('expect words that say something', () => {
    const weak = traceability.flatMap(({ id, homes }) =>
      homes
        .filter(({ expects }) => expects.some((words) => !/\d|\p{L}{2}/u.test(words)))
        .map(() => id),
    );
    expect(weak).toEqual([]);
  });
});

describe('the claims of the seed articles', () => {
  const refused = traceability.filter((row) => row.status === 'no');

  it('are refused, every one of P and five among the facts', () => {
    const claims = inventory.filter((id) => id.startsWith('P'));
    expect(idsOf(refused)).toEqual([...REFUSED_FACTS, ...claims]);
  });

  it.each(refused.flatMap((row) => row.refused.map((one) => ({ id: row.id, ...one }))))(
    '$id is found as “$claim”: $sample',
    ({ claim, sample }) => {
      expect(claimsIn(sample, 'en')).toContain(claim);
    },
  );

  it('are made by nothing that is said instead', () => {
    const texts = refused.flatMap(({ homes }) =>
      homes.map(resolveHome).flatMap((found) => (found.ok ? [found.text] : [])),
    );
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.flatMap((text) => claimsIn(text, 'en'))).toEqual([]);
  });
});

describe('a home', () => {
  const home: Home = {
    kind: 'home_item',
    id: 'sit_on_ball',
    field: 'doseLimits',
    expects: ['secondsMax: 60'],
  };
  const problemOf = (change: Partial<Home>): string | null => {
    const found = resolveHome({ ...home, ...change });
    return found.ok ? null : found.problem;
  };

  it('is found', () => {
    expect(resolveHome(home)).toMatchObject({
      ok: true,
      text: expect.stringContaining('secondsMin'),
    });
    expect(problemOf({ field: 'steps', expects: ['Lean some weight'] })).toBeNull();
    expect(problemOf({ field: 'steps*', expects: ['padded chair', 'Lean'] })).toBeNull();
  });

  it.each([
    ['its record', { id: 'stand_on_ball' }, 'no home_item “stand_on_ball”'],
    ['its field', { field: 'doseLimits.weeks' }, 'home_item “sit_on_ball” has no doseLimits.weeks'],
    ['its words', { expects: ['secondsMax: 90'] }, 'sit_on_ball.doseLimits lacks: secondsMax: 90'],
    ['a whole number', { expects: ['6'] }, 'sit_on_ball.doseLimits lacks: 6'],
    [
      'the one entry that has them all',
      { field: 'steps', expects: ['padded chair', 'Lean'] },
      'sit_on_ball.steps lacks: all of it in one entry',
    ],
    ['its file', { kind: 'code', id: 'lib/gone.ts', field: 'text' }, 'no code “lib/gone.ts”'],
  ] as const)('is gone without %s', (_, change, problem) => {
    expect(problemOf(change as Partial<Home>)).toBe(problem);
  });
});

describe('rows drawn at random', () => {
  it('are the same for the same seed, and no row comes twice', () => {
    const forty = drawn({ rows: traceability, count: 40, seed: 7 });
    expect(idsOf(forty)).toEqual(idsOf(drawn({ rows: traceability, count: 40, seed: 7 })));
    expect(idsOf(forty)).not.toEqual(idsOf(drawn({ rows: traceability, count: 40, seed: 8 })));
    expect(new Set(idsOf(forty)).size).toBe(40);
    expect(drawn({ rows: traceability, count: 500, seed: 1 })).toHaveLength(413);
  });
});
