import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { pematItems } from '@/lib/content/pemat';
import { sheetPemat } from '@/lib/content/sheet-pemat';
import { scorePemat } from '@/lib/domain/home-care/score-pemat';

const words = { agree: 'agree', disagree: 'disagree', not_applicable: 'does not apply' } as const;

const score = scorePemat(
  pematItems,
  Object.fromEntries(Object.entries(sheetPemat).map(([id, { answer }]) => [id, answer])),
);

test('the sheet is understandable and actionable: 70 % in each part', () => {
  if (!score.ok) throw new Error(score.ids.join());
  expect(score.value.passes).toBe(true);
  for (const part of Object.values(score.value.parts))
    expect(part.percent).toBeGreaterThanOrEqual(70);
});

test('docs/pemat.md says what was scored', () => {
  if (!score.ok) throw new Error(score.ids.join());
  const page = readFileSync('docs/pemat.md', 'utf8').replace(/ +\|/g, ' |');
  for (const { id, label } of pematItems) {
    const one = sheetPemat[id];
    expect(page).toContain(`| ${label} | ${one ? words[one.answer] : ''} | ${one?.why} |`);
  }
  for (const { agree, applicable, percent } of Object.values(score.value.parts)) {
    expect(page).toContain(`${agree} of ${applicable}, ${Math.round(percent ?? 0)} %`);
  }
});
