import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import type { CheckInContent } from '@/lib/domain/check-in/check-in';
import { courseAtHome, type HadSheet } from '@/lib/domain/check-in/course-at-home';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { progressDose } from '@/lib/domain/home-care/progress-dose';
import { addDays } from '@/lib/domain/shared/iso-date';

const TODAY = '2026-11-30';
const ago = (days: number): string => addDays(TODAY, -days);
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

const item = (id: HomeCareItem, seconds = 20): ProgramItem => ({
  ...{ item: id, side: 'left', cautions: [] },
  dose: { seconds, repeats: 3, timesPerDay: 1 },
});
const sheet = (day: string, ...program: ProgramItem[]): HadSheet => ({
  ...{ day, program },
  issuedAt: at(day),
});
const tell = (day: string, content: CheckInContent) => ({ day, content, receivedAt: at(day) });
const flare = (day: string, worseAfter: HomeCareItem | null = 'lying_figure_four') =>
  tell(day, {
    ...{ kind: 'check_in', pain: { back: null, leg: null }, worse: 'longer', worseAfter },
    ...{ dangers: [], question: '' },
  });
const ticks = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) =>
    tell(ago(to + index), { kind: 'done', item: 'lying_figure_four', isDone: true }),
  );

type Told = ReturnType<typeof tell>[];
const course = (sheets: HadSheet[], told: Told) => courseAtHome({ sheets, told, today: TODAY });
const moveOf = (sheets: HadSheet[], told: Told) => {
  const program = sheets[0]?.program ?? [];
  return progressDose({ program, ...course(sheets, told), ruleBook }).proposals.map(
    ({ move }) => move,
  );
};

const figureFour = item('lying_figure_four');

describe('the days of an item', () => {
  test('count since it has its present dose, over sheets that gave it the same', () => {
    const same = [sheet(ago(2), figureFour, item('short_walks')), sheet(ago(9), figureFour)];
    expect(course(same, ticks(9, 1)).adherence.lying_figure_four).toHaveLength(9);
    expect(moveOf(same, ticks(9, 1))[0]).toBe('raise');
    const raised = [sheet(ago(2), item('lying_figure_four', 30)), sheet(ago(9), figureFour)];
    expect(course(raised, ticks(9, 1)).adherence.lying_figure_four).toEqual([true, true]);
    expect(moveOf(raised, ticks(9, 1))).toEqual(['keep']);
  });

  test('begin anew where a sheet went without it, and today does not count', () => {
    const broken = [sheet(ago(1), figureFour), sheet(ago(3)), sheet(ago(9), figureFour)];
    expect(course(broken, ticks(9, 0)).adherence).toEqual({ lying_figure_four: [true] });
  });
});

describe('the flares of an item', () => {
  test('halve it once: what was known when the sheet at home was issued is answered', () => {
    expect(moveOf([sheet(ago(5), figureFour)], [flare(ago(2))])).toEqual(['halve']);
    const issuedSince = [sheet(ago(1), item('lying_figure_four', 10)), sheet(ago(5), figureFour)];
    expect(moveOf(issuedSince, [flare(ago(2))])).toEqual(['keep']);
  });

  test('stop it with the second, also where the first was on the sheet before', () => {
    const sheets = [sheet(ago(3), item('lying_figure_four', 10)), sheet(ago(9), figureFour)];
    expect(moveOf(sheets, [flare(ago(1)), flare(ago(6))])).toEqual(['stop']);
  });

  test('are not those of before it was given, nor another item’s', () => {
    const sheets = [sheet(ago(3), figureFour), sheet(ago(9), item('short_walks'))];
    const told = [flare(ago(1), 'short_walks'), flare(ago(6)), flare(ago(6), null)];
    expect(course(sheets, told).flares).toEqual([]);
  });

  test('that name no item are everybody’s that was given then', () => {
    const sheets = [
      sheet(ago(3), figureFour, item('knee_across_chest')),
      sheet(ago(9), figureFour),
    ];
    const items = course(sheets, [flare(ago(6), null)]).flares.map((one) => one.item);
    expect(items).toEqual(['lying_figure_four']);
  });
});

test('without a sheet there is nothing', () => {
  expect(course([], [flare(ago(1))])).toEqual({ adherence: {}, flares: [] });
});
