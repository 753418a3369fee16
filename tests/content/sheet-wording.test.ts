import { describe, expect, it } from 'vitest';

import { claimsIn } from '@/lib/content/claims';
import { textsOnSheets } from './issued-sheets';
import { reading, tooLong } from '@/lib/content/reading-level';

const { gradeOf, gradeMax } = reading.en;

describe('every text that a sheet can hold, by every row, cause and mark', () => {
  const parts = [...textsOnSheets()].map(([of, lines]) => ({ of, lines: [...lines] }));

  it.each(parts)('$of: grade 6 or lower, short sentences, no claim', ({ lines }) => {
    expect(gradeOf(lines)).toBeLessThanOrEqual(gradeMax);
    expect(tooLong(lines)).toEqual([]);
    expect(lines.filter((line) => claimsIn(line, 'en').length > 0)).toEqual([]);
  });

  it('reads so in every single note of a rule', () => {
    const notes = parts.find(({ of }) => of === 'adaptations')?.lines ?? [];
    expect(notes.length).toBeGreaterThan(90);
    expect(notes.filter((note) => gradeOf([note]) > gradeMax)).toEqual([]);
  });
});
