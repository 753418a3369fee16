/** Merging limits is a lattice: the order in which rules are read never matters. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { mergeEffects, mergeLimits, noLimits } from '@/lib/domain/screening/merge-limits';
import type { Limits } from '@/lib/domain/screening/limits';

import { anySide, effectFacts, someEffects } from '../support/effects';
import { law } from '../support/law';
import { looser } from '../support/looser';

const limits: fc.Arbitrary<Limits> = fc
  .tuple(someEffects, anySide)
  .map(([some, side]) => mergeEffects(some, effectFacts(side)));
/** Byte for byte, reasons and notes too. */
const expectSame = (one: Limits, other: Limits): void =>
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));

law('merging is commutative', fc.tuple(limits, limits), {
  holds: ([a, b]) => expectSame(mergeLimits(a, b), mergeLimits(b, a)),
});

law('merging is associative', fc.tuple(limits, limits, limits), {
  holds: ([a, b, c]) =>
    expectSame(mergeLimits(mergeLimits(a, b), c), mergeLimits(a, mergeLimits(b, c))),
});

law('merging is idempotent, and no limits are neutral', limits, {
  holds: (a) => {
    expectSame(mergeLimits(a, a), a);
    expectSame(mergeLimits(a, noLimits()), a);
  },
});

law('merged limits are looser than neither', fc.tuple(limits, limits), {
  holds: ([a, b]) => {
    const merged = mergeLimits(a, b);
    expect([...looser(a, merged), ...looser(b, merged)]).toEqual([]);
  },
});

law('merging limits is merging all their effects', fc.tuple(someEffects, someEffects, anySide), {
  holds: ([some, more, side]) => {
    const facts = effectFacts(side);
    const together = mergeEffects([...more, ...some].reverse(), facts);
    expectSame(mergeLimits(mergeEffects(some, facts), mergeEffects(more, facts)), together);
  },
});
