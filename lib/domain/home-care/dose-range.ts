import type { Dose } from './dose';
import type { HomeCareItemRecord } from './home-care-item';
import type { ItemSide } from './program';

type DoseLimits = NonNullable<HomeCareItemRecord['doseLimits']>;

function within(value: number, least: number | undefined, most: number | undefined): boolean {
  return value >= (least ?? 1) && value <= (most ?? Infinity);
}

function holdsWithin(
  dose: Extract<Dose, { seconds: number }>,
  side: ItemSide,
  limits: DoseLimits,
): boolean {
  const { seconds, repeats, timesPerDay } = dose;
  const perDay = seconds * repeats * timesPerDay * (side === 'both' ? 2 : 1);
  return (
    within(seconds, limits.secondsMin, limits.secondsMax) &&
    within(repeats, limits.repeatsMin, limits.repeatsMax) &&
    within(timesPerDay, 1, limits.timesPerDayMax) &&
    within(perDay, 1, limits.secondsPerDayMax)
  );
}

/**
 * Whether a therapist's dose stays in the item's own range (spec §10): seconds, repeats, times a day and seconds a day
 * over both sides; or minutes and times a week. Another kind of dose than the item's is outside.
 */
export function isDoseInRange(args: {
  dose: Dose;
  side: ItemSide;
  record: Pick<HomeCareItemRecord, 'dose' | 'doseLimits'>;
}): boolean {
  const { dose, side, record } = args;
  const limits = record.doseLimits ?? {};
  if ('always' in dose) return 'always' in record.dose;
  if ('minutes' in dose) {
    return (
      'minutes' in record.dose &&
      within(dose.minutes, limits.minutesMin, limits.minutesMax) &&
      within(dose.timesPerWeek, limits.timesPerWeekMin, limits.timesPerWeekMax)
    );
  }
  return 'seconds' in record.dose && holdsWithin(dose, side, limits);
}
