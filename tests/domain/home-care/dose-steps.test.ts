import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import type { Dose } from '@/lib/domain/home-care/dose';
import { isDoseInRange } from '@/lib/domain/home-care/dose-range';
import { doseTotal, halvedDose, raisedDose } from '@/lib/domain/home-care/dose-steps';
import type { HomeCareItem, HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';
import type { ItemSide } from '@/lib/domain/home-care/program';

function recordOf(item: HomeCareItem): HomeCareItemRecord {
  const record = ruleBook.homeCareItems.find(({ id }) => id === item);
  if (!record) throw new Error(item);
  return record;
}
const holds = (seconds: number, repeats: number, timesPerDay = 1): Dose => ({
  seconds,
  repeats,
  timesPerDay,
});
const weekly = (minutes: number, timesPerWeek: number): Dose => ({ minutes, timesPerWeek });

describe('one step more', () => {
  it.each<[HomeCareItem, ItemSide, Dose, Dose | null]>([
    ['lying_figure_four', 'both', holds(10, 2), holds(20, 2)],
    ['lying_figure_four', 'both', holds(20, 3), holds(30, 3)],
    ['lying_figure_four', 'both', holds(25, 3), holds(30, 3)],
    ['lying_figure_four', 'both', holds(30, 3), holds(30, 4)],
    ['lying_figure_four', 'both', holds(30, 5), null],
    ['two_balls_back', 'none', holds(60, 2), holds(60, 3)],
    ['knuckles_low_back', 'none', holds(60, 2), null],
    ['thigh_lotion_semi_reclined', 'left', holds(180, 1), holds(210, 1)],
    ['thigh_lotion_semi_reclined', 'left', holds(290, 1), holds(300, 1)],
    ['thigh_lotion_semi_reclined', 'left', holds(300, 1), null],
    ['short_walks', 'none', holds(300, 1, 2), holds(360, 1, 2)],
    ['short_walks', 'none', holds(600, 1, 2), null],
    // 5 minutes a day at most, over both sides.
    ['massager_vibration', 'both', holds(120, 1), null],
    ['massager_vibration', 'left', holds(120, 1), holds(120, 2)],
    ['massager_vibration', 'both', holds(60, 2), null],
    ['low_impact_activity', 'none', weekly(10, 2), weekly(15, 2)],
    ['low_impact_activity', 'none', weekly(18, 2), weekly(20, 2)],
    ['low_impact_activity', 'none', weekly(20, 2), weekly(20, 3)],
    ['low_impact_activity', 'none', weekly(20, 3), null],
    ['keep_moving', 'none', { always: true }, null],
  ])('%s %s %j: %j', (item, side, dose, expected) => {
    expect(raisedDose({ dose, side, record: recordOf(item) })).toEqual(expected);
  });

  test('without a known most there is no step', () => {
    const record = { dose: holds(60, 1), doseLimits: {} };
    expect(raisedDose({ dose: holds(60, 1), side: 'none', record })).toBeNull();
  });
});

describe('half', () => {
  it.each<[HomeCareItem, Dose, Dose | null]>([
    ['lying_figure_four', holds(20, 3), holds(10, 3)],
    ['lying_figure_four', holds(30, 5), holds(15, 5)],
    ['lying_figure_four', holds(10, 4), holds(10, 2)],
    ['lying_figure_four', holds(15, 4), holds(15, 2)],
    ['lying_figure_four', holds(10, 3), null],
    ['lying_figure_four', holds(10, 2), null],
    ['two_balls_back', holds(60, 4), holds(30, 4)],
    ['two_balls_back', holds(30, 2), holds(30, 1)],
    ['two_balls_back', holds(30, 1), null],
    ['knuckles_low_back', holds(45, 1), null],
    ['cold_pack', holds(600, 1, 3), holds(300, 1, 3)],
    ['cold_pack', holds(300, 1, 3), holds(300, 1, 1)],
    ['short_walks', holds(300, 1, 2), holds(300, 1, 1)],
    ['short_walks', holds(300, 1, 1), null],
    ['low_impact_activity', weekly(20, 3), weekly(10, 3)],
    ['low_impact_activity', weekly(20, 2), weekly(10, 2)],
    ['low_impact_activity', weekly(10, 2), null],
    ['keep_moving', { always: true }, null],
  ])('%s %j: %j', (item, dose, expected) => {
    expect(halvedDose({ dose, side: 'none', record: recordOf(item) })).toEqual(expected);
  });

  test('the order of the parts is irrelevant', () => {
    const dose = { timesPerDay: 1, repeats: 3, seconds: 20 };
    const record = recordOf('lying_figure_four');
    expect(halvedDose({ dose, side: 'both', record })).toEqual(holds(10, 3));
  });
});

describe('laws', () => {
  const limitsOf = (record: HomeCareItemRecord) => record.doseLimits ?? {};
  /** Any dose inside the range of any item that has numbers. */
  const anyDose = fc
    .constantFrom(...ruleBook.homeCareItems.filter(({ dose }) => !('always' in dose)))
    .chain((record) => {
      const limits = limitsOf(record);
      const from = (min: number | undefined, max: number | undefined) =>
        fc.integer({ min: min ?? 1, max: max ?? min ?? 1 });
      const dose: fc.Arbitrary<Dose> =
        'minutes' in record.dose
          ? fc.record({
              minutes: from(limits.minutesMin, limits.minutesMax),
              timesPerWeek: from(limits.timesPerWeekMin, limits.timesPerWeekMax),
            })
          : fc.record({
              seconds: from(limits.secondsMin, limits.secondsMax),
              repeats: from(limits.repeatsMin, limits.repeatsMax),
              timesPerDay: from(1, limits.timesPerDayMax),
            });
      const side = fc.constantFrom<ItemSide>('left', 'right', 'both', 'none');
      return fc.record({ record: fc.constant(record), dose, side });
    })
    .filter(isDoseInRange);

  test('a step up is more, stays in the range, and ends', () => {
    fc.assert(
      fc.property(anyDose, ({ record, dose, side }) => {
        let now: Dose | null = dose;
        for (let steps = 0; now !== null; steps += 1) {
          expect(steps).toBeLessThan(60);
          const next = raisedDose({ dose: now, side, record });
          if (next !== null) {
            expect(doseTotal(next)).toBeGreaterThan(doseTotal(now));
            expect(isDoseInRange({ dose: next, side, record })).toBe(true);
          }
          now = next;
        }
      }),
    );
  });

  test('half is no more than half, stays in the range, and raises no part', () => {
    fc.assert(
      fc.property(anyDose, ({ record, dose, side }) => {
        const half = halvedDose({ dose, side, record });
        if (half === null) return;
        expect(doseTotal(half)).toBeLessThanOrEqual(doseTotal(dose) / 2);
        expect(isDoseInRange({ dose: half, side, record })).toBe(true);
        const before: Readonly<Record<string, unknown>> = dose;
        for (const [part, value] of Object.entries(half)) {
          expect(value).toBeLessThanOrEqual(Number(before[part]));
        }
      }),
    );
  });

  test('there is no half only where the least of the range is more than half', () => {
    fc.assert(
      fc.property(anyDose, ({ record, dose, side }) => {
        if (halvedDose({ dose, side, record }) !== null) return;
        const {
          secondsMin = 1,
          repeatsMin = 1,
          minutesMin = 1,
          timesPerWeekMin = 1,
        } = limitsOf(record);
        const least = 'minutes' in dose ? minutesMin * timesPerWeekMin : secondsMin * repeatsMin;
        expect(least).toBeGreaterThan(doseTotal(dose) / 2);
      }),
    );
  });
});
