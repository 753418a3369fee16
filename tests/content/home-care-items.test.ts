import { describe, expect, it } from 'vitest';

import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';

/** A missing end of a range fails: every dose in seconds has both. */
function expectWithin(value: number, least: number | undefined, most: number | undefined): void {
  expect(value).toBeGreaterThanOrEqual(least ?? Infinity);
  expect(value).toBeLessThanOrEqual(most ?? -Infinity);
}

describe('home items', () => {
  const doses = homeCareItems.map((item) => [item.id, item] as const);

  it.each(doses)('%s starts inside its own range', (_, { dose, doseLimits = {} }) => {
    if ('always' in dose) {
      expect(doseLimits).toEqual({});
    } else if ('minutes' in dose) {
      expect(dose.minutes).toBe(doseLimits.minutesMin);
      expect(dose.timesPerWeek).toBe(doseLimits.timesPerWeekMin);
    } else {
      expectWithin(dose.seconds, doseLimits.secondsMin, doseLimits.secondsMax);
      expectWithin(dose.repeats, doseLimits.repeatsMin, doseLimits.repeatsMax);
      expectWithin(dose.timesPerDay, 1, doseLimits.timesPerDayMax ?? 1);
    }
  });

  it('have the doses the decisions name', () => {
    const dose = (id: string) => homeCareItems.find((item) => item.id === id)?.dose;
    expect(dose('cold_pack')).toEqual({ seconds: 600, repeats: 1, timesPerDay: 3 });
    expect(dose('lying_figure_four')).toEqual({ seconds: 20, repeats: 3, timesPerDay: 1 });
    expect(dose('low_impact_activity')).toEqual({ minutes: 10, timesPerWeek: 2 });
    for (const id of ['keep_moving', 'break_up_sitting', 'empty_back_pocket', 'sleep_pillows']) {
      expect(dose(id)).toEqual({ always: true });
    }
  });

  it('touch something only where they press, warm, cool or shake', () => {
    for (const item of homeCareItems) {
      const touches = item.kind === 'self_massage' || item.kind === 'thermal';
      expect([item.id, item.contactRegions.length > 0]).toEqual([item.id, touches]);
    }
  });

  it('of activity carry the activity tag and no other does', () => {
    for (const item of homeCareItems) {
      expect([item.id, item.loadTags.includes('activity')]).toEqual([
        item.id,
        item.kind === 'activity',
      ]);
    }
  });
});
