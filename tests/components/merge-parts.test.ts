import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changedParts, isSame, mergeParts } from '@/components/drafts/merge-parts';

describe('isSame', () => {
  it.each([
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
    [{ a: undefined }, {}, true],
    [{ a: null }, {}, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    ['1', 1, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});

const parts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 2 }));

describe('mergeParts', () => {
  it('loses nobody’s change: each is in the result or is asked about', () => {
    fc.assert(
      fc.property(parts, parts, parts, (base, mine, theirs) => {
        const { merged, contested } = mergeParts({ base, mine, theirs });
        for (const name of changedParts(base, mine)) {
          if (!contested.includes(name)) expect(merged[name]).toEqual(mine[name]);
        }
        for (const name of changedParts(base, theirs)) {
          if (!contested.includes(name)) expect(merged[name]).toEqual(theirs[name]);
        }
      }),
    );
  });

  it('asks only about what both changed, and differently', () => {
    const merge = (base: object, mine: object, theirs: object) =>
      mergeParts({ base: { ...base }, mine: { ...mine }, theirs: { ...theirs } }).contested;
    expect(merge({ a: 1, b: 1, c: 1 }, { a: 2, b: 1, c: 3 }, { a: 2, b: 2, c: 2 })).toEqual(['c']);
  });

  it('a part that one took away and the other changed is asked about', () => {
    expect(mergeParts({ base: { a: 1 }, mine: {}, theirs: { a: 2 } }).contested).toEqual(['a']);
  });
});
