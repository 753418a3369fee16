import { describe, expect, it, test } from 'vitest';

import { pematItems } from '@/lib/content/pemat';
import type { PematAnswer, PematPart } from '@/lib/domain/home-care/pemat';
import { scorePemat } from '@/lib/domain/home-care/score-pemat';

/** Answers in the order of a part's items; every item of the other part is agreed to. */
function answers(part: PematPart, agree: number, disagree: number): Record<string, PematAnswer> {
  const own = pematItems.filter((item) => item.part === part);
  const given = own.map((_, index): PematAnswer => {
    if (index < agree) return 'agree';
    return index < agree + disagree ? 'disagree' : 'not_applicable';
  });
  const all = pematItems.map(({ id }): [string, PematAnswer] => [id, 'agree']);
  return Object.fromEntries([...all, ...own.map(({ id }, index) => [id, given[index] ?? 'agree'])]);
}

function score(given: Record<string, PematAnswer>) {
  const scored = scorePemat(pematItems, given);
  if (!scored.ok) throw new Error(scored.reason);
  return scored.value;
}

describe('PEMAT-P: agree ÷ applicable in each part', () => {
  it.each<[PematPart, number, number, number | null, boolean]>([
    ['understandability', 17, 0, 100, true],
    ['understandability', 12, 5, (12 * 100) / 17, true],
    ['understandability', 11, 6, (11 * 100) / 17, false],
    ['understandability', 7, 3, 70, true],
    ['understandability', 0, 17, 0, false],
    ['understandability', 0, 0, null, false],
    ['actionability', 5, 2, 500 / 7, true],
    ['actionability', 4, 3, 400 / 7, false],
    ['actionability', 4, 1, 80, true],
    ['actionability', 0, 0, null, false],
  ])('%s: %d agree, %d disagree: %d %%, passes %s', (part, agree, disagree, percent, passes) => {
    const result = score(answers(part, agree, disagree));
    expect(result.parts[part]).toEqual({ agree, applicable: agree + disagree, percent, passes });
    expect(result.passes).toBe(passes);
  });

  test('both parts have to pass', () => {
    const given = { ...answers('understandability', 17, 0), ...answers('actionability', 4, 3) };
    expect(score(given).parts.understandability.passes).toBe(true);
    expect(score(given).passes).toBe(false);
  });
});

describe('refused', () => {
  test('while an item is not answered', () => {
    const { captions: _captions, headers: _headers, ...given } = answers('actionability', 7, 0);
    expect(scorePemat(pematItems, given)).toEqual({
      ok: false,
      reason: 'answer_missing',
      ids: ['headers', 'captions'],
    });
  });

  test('where an answer names no item', () => {
    const given = { ...answers('actionability', 7, 0), smell: 'agree' as const };
    expect(scorePemat(pematItems, given)).toEqual({
      ok: false,
      reason: 'unknown_item',
      ids: ['smell'],
    });
  });
});
