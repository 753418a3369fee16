import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { doseTotal } from '@/lib/domain/home-care/dose-steps';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import {
  progressDose,
  type DoseMove,
  type Flare,
  type ProgressArgs,
} from '@/lib/domain/home-care/progress-dose';
import { screen } from '@/lib/domain/screening/screen';

import { anyCase } from '../../../scripts/cases/any-case';
import { ofTheCatalogue } from '../../support/of-the-catalogue';

const item = (id: HomeCareItem, more: Partial<ProgramItem> = {}): ProgramItem => {
  const record = ruleBook.homeCareItems.find((one) => one.id === id);
  if (!record) throw new Error(id);
  const side = record.sided === 'none' ? 'none' : 'left';
  return { item: id, side, dose: record.dose, cautions: [], ...more };
};
/** "x" done, "." not; the earliest day first. */
const days = (pattern: string): boolean[] => [...pattern].map((day) => day === 'x');
const flare = (more: Partial<Flare> = {}): Flare => ({
  item: 'lying_figure_four',
  hours: 30,
  isAnswered: false,
  ...more,
});
const STEADY = days('xxxxxxxxx');

function progress(program: ProgramItem[], more: Partial<ProgressArgs> = {}) {
  const adherence = Object.fromEntries(program.map((one) => [one.item, STEADY]));
  return progressDose({ program, adherence, flares: [], ruleBook, ...more });
}
function move(one: ProgramItem, more: Partial<ProgressArgs> = {}): DoseMove | undefined {
  return progress([one], more).proposals[0]?.move;
}
const stretch = item('lying_figure_four');

describe('raise: 3 days in a row with 5 of 7 days done', () => {
  it.each<[string, string, DoseMove]>([
    ['every day', 'xxxxxxxxx', 'raise'],
    ['5 of 7 on each of the last 3 days', 'xx.xx.xxx', 'raise'],
    ['not yet 3 days ago', '...xxxxxx', 'keep'],
    ['5 of 7 yesterday, not today', 'xxxxxx.x..', 'keep'],
    ['4 of 7', 'xx..xx..xx', 'keep'],
    ['long ago, not now', 'xxxxxxxxx.....', 'keep'],
    ['not long ago, and now', '.....xxxxxxxxx', 'raise'],
    ['a week is too short to tell', 'xxxxxxx', 'keep'],
    ['so are 8 days', 'xxxxxxxx', 'keep'],
    ['nothing written down', '', 'keep'],
  ])('%s (%s): %s', (_, pattern, expected) => {
    expect(move(stretch, { adherence: { lying_figure_four: days(pattern) } })).toBe(expected);
  });

  test('says what and why', () => {
    expect(progress([stretch])).toEqual({
      proposals: [
        {
          item: 'lying_figure_four',
          move: 'raise',
          before: stretch,
          next: { ...stretch, dose: { seconds: 30, repeats: 3, timesPerDay: 1 } },
          sentence:
            'Lying figure-four: done on 5 or more of 7 days, 3 days in a row, and no flare. “Hold 30 seconds. 3 times. Once a day” in place of “Hold 20 seconds. 3 times. Once a day”.',
          sources: ['P'],
        },
      ],
      program: [{ ...stretch, dose: { seconds: 30, repeats: 3, timesPerDay: 1 } }],
    });
  });

  test('another item’s days do not count', () => {
    expect(move(stretch, { adherence: { knee_across_chest: STEADY } })).toBe('keep');
  });

  it.each<[string, ProgramItem]>([
    [
      'at the top of its range',
      item('lying_figure_four', { dose: { seconds: 30, repeats: 5, timesPerDay: 1 } }),
    ],
    ['with a caution', item('lying_figure_four', { cautions: ['Smaller range, 10 seconds.'] })],
    ['cold', item('cold_pack')],
    ['warmth', item('warm_pack')],
    ['a rest', item('side_rest')],
    ['a habit', item('keep_moving')],
  ])('never: %s', (_, one) => {
    const result = progress([one]);
    expect(result.proposals[0]?.move).toBe('keep');
    expect(result.program).toEqual([one]);
  });
});

describe('flares', () => {
  it.each<[string, Flare[], DoseMove]>([
    ['longer than 24 hours: half', [flare({ hours: 25 })], 'halve'],
    ['24 hours: the dose stays', [flare({ hours: 24 })], 'keep'],
    ['of unknown length: half', [flare({ hours: null })], 'halve'],
    ['of unknown item: half', [flare({ item: null })], 'halve'],
    ['of another item: nothing', [flare({ item: 'short_walks' })], 'raise'],
    ['answered already: it may rise again', [flare({ isAnswered: true })], 'raise'],
    ['the second one stops', [flare({ isAnswered: true }), flare()], 'stop'],
    ['two short ones stop too', [flare({ hours: 2 }), flare({ hours: 3 })], 'stop'],
    ['one of this and one of unknown item stop', [flare(), flare({ item: null })], 'stop'],
    [
      'two of another item do not',
      [flare({ item: 'cold_pack' }), flare({ item: 'cold_pack' })],
      'raise',
    ],
  ])('%s', (_, flares, expected) => expect(move(stretch, { flares })).toBe(expected));

  test('half of the dose, and why', () => {
    const [proposal] = progress([stretch], { flares: [flare()] }).proposals;
    expect(proposal?.next?.dose).toEqual({ seconds: 10, repeats: 3, timesPerDay: 1 });
    expect(proposal?.sentence).toMatch(
      /^Lying figure-four: a flare of more than 24 hours\. “Hold 10/,
    );
  });

  test('where the range holds no half, it stops', () => {
    const least = item('knuckles_low_back');
    const result = progress([least], { flares: [flare({ item: 'knuckles_low_back' })] });
    expect(result.proposals[0]).toMatchObject({ move: 'stop', next: null });
    expect(result.proposals[0]?.sentence).toContain('no half of this dose');
    expect(result.program).toEqual([]);
  });

  test('a habit has no half, and stops only for flares of its own', () => {
    const habit = item('keep_moving');
    const own = flare({ item: 'keep_moving' });
    const unknown = flare({ item: null });
    expect(move(habit, { flares: [own] })).toBe('keep');
    expect(progress([habit], { flares: [own] }).proposals[0]?.sentence).toContain('talk it over');
    expect(move(habit, { flares: [own, own] })).toBe('stop');
    expect(move(habit, { flares: [unknown, unknown] })).toBe('keep');
  });

  test('what stops leaves the program, with a note to the therapist', () => {
    const walks = item('short_walks');
    const { program, proposals } = progress([stretch, walks], { flares: [flare(), flare()] });
    expect(program.map((one) => one.item)).toEqual(['short_walks']);
    expect(proposals[0]?.sentence).toBe(
      'Lying figure-four: 2 flares. Stop it, and look at it together before anything takes its place.',
    );
  });
});

test('an item that the catalogue does not have is taken out', () => {
  const result = progressDose({
    program: [stretch],
    adherence: {},
    flares: [],
    ruleBook: { ...ruleBook, homeCareItems: [] },
  });
  expect(result).toMatchObject({ proposals: [{ move: 'stop', next: null }], program: [] });
});

describe('laws', () => {
  /** A drafted program of any client, with the notes its cautions asked for taken off some items. */
  const anyProgram = anyCase(ruleBook, { calm: true }).map((clinicalCase) => {
    const screening = screen({ clinicalCase, ruleBook });
    const program = draftProgram({ clinicalCase, screening, ruleBook }) ?? [];
    return { clinicalCase, screening, program };
  });
  const anyFlares = fc.array(
    fc.record({
      item: fc.constantFrom<HomeCareItem | null>(
        null,
        'lying_figure_four',
        'short_walks',
        'cold_pack',
        'ball_search_hold',
      ),
      hours: fc.option(fc.nat({ max: 72 }), { nil: null }),
      isAnswered: fc.boolean(),
    }),
    { maxLength: 3 },
  );
  const totalOf = (id: HomeCareItem, program: readonly ProgramItem[]) => {
    const found = program.find((one) => one.item === id);
    return found ? doseTotal(found.dose) : -1;
  };

  test('a raised program passes the check of its own rules, step after step', () => {
    let raised = 0;
    fc.assert(
      fc.property(anyProgram, ({ program, clinicalCase, screening }) => {
        let now = program;
        for (let step = 0; step < 4; step += 1) {
          const result = progress(now);
          raised += result.proposals.filter((one) => one.move === 'raise').length;
          now = result.program;
          expect(checkProgram({ program: now, clinicalCase, screening, ruleBook })).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
    expect(raised).toBeGreaterThan(5);
  });

  test('a halved dose passes it too: only what stops can leave something to add', () => {
    fc.assert(
      fc.property(anyProgram, ({ program, clinicalCase, screening }) => {
        const result = progress(program, { flares: [flare({ item: null })] });
        const problems = checkProgram({
          program: result.program,
          clinicalCase,
          screening,
          ruleBook,
        });
        const hasStops = result.proposals.some((one) => one.move === 'stop');
        expect(problems.filter(({ rule }) => rule !== 'pv_10')).toEqual([]);
        if (!hasStops) expect(problems).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('one more flare never raises a dose', () => {
    fc.assert(
      fc.property(anyProgram, anyFlares, anyFlares, ({ program }, flares, more) => {
        const before = progress(program, { flares }).program;
        const after = progress(program, { flares: [...flares, ...more] }).program;
        for (const { item } of program) {
          const id = ofTheCatalogue(item);
          expect(totalOf(id, after)).toBeLessThanOrEqual(totalOf(id, before));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a day more done never lowers a dose', () => {
    const week = fc.array(fc.boolean(), { minLength: 5, maxLength: 14 });
    fc.assert(
      fc.property(week, fc.nat({ max: 13 }), (done, at) => {
        const more = done.map((day, index) => day || index === at);
        const total = (list: boolean[]) =>
          totalOf(
            'lying_figure_four',
            progress([stretch], { adherence: { lying_figure_four: list } }).program,
          );
        expect(total(more)).toBeGreaterThanOrEqual(total(done));
      }),
    );
  });
});
