import { isDoseInRange } from './dose-range';
import type { Dose } from './dose';
import type { HomeCareItemRecord } from './home-care-item';
import type { ItemSide } from './program';

type Ranged = Pick<HomeCareItemRecord, 'dose' | 'doseLimits'>;
type Holds = Extract<Dose, { seconds: number }>;
type Weekly = Extract<Dose, { minutes: number }>;

interface StepArgs {
  dose: Dose;
  side: ItemSide;
  record: Ranged;
}

/** Seconds by which a hold grows: short holds by little, long ones by minutes. Up to the first number, the second. */
const SECOND_STEPS = [
  [59, 10],
  [299, 30],
  [Infinity, 60],
] as const;
/** Minutes by which a weekly activity grows. */
const MINUTE_STEP = 5;
/** Halved holds are whole fives of seconds, so that a client can count them. */
const SECONDS_GRID = 5;

/** All of a dose in seconds a day, or minutes a week; 0 for a habit. Only doses of one kind can be compared. */
export function doseTotal(dose: Dose): number {
  if ('always' in dose) return 0;
  if ('minutes' in dose) return dose.minutes * dose.timesPerWeek;
  return dose.seconds * dose.repeats * dose.timesPerDay;
}

/** A step up, or no further than the most; null where that is no more, or no most is known. */
function upTo(value: number, step: number, most: number | undefined): number | null {
  return most === undefined || value >= most ? null : Math.min(value + step, most);
}

function stepOf(seconds: number): number {
  return SECOND_STEPS.find(([upToSeconds]) => seconds <= upToSeconds)?.[1] ?? 0;
}

function raisedHolds(dose: Holds, { doseLimits = {} }: Ranged): Holds[] {
  const seconds = upTo(dose.seconds, stepOf(dose.seconds), doseLimits.secondsMax);
  const repeats = upTo(dose.repeats, 1, doseLimits.repeatsMax);
  return [
    ...(seconds === null ? [] : [{ ...dose, seconds }]),
    ...(repeats === null ? [] : [{ ...dose, repeats }]),
  ];
}

function raisedWeekly(dose: Weekly, { doseLimits = {} }: Ranged): Weekly[] {
  const minutes = upTo(dose.minutes, MINUTE_STEP, doseLimits.minutesMax);
  const timesPerWeek = upTo(dose.timesPerWeek, 1, doseLimits.timesPerWeekMax);
  return [
    ...(minutes === null ? [] : [{ ...dose, minutes }]),
    ...(timesPerWeek === null ? [] : [{ ...dose, timesPerWeek }]),
  ];
}

/** One step more: longer, or where that is at its most, once more. Null at the top of the item's range, and for habits. */
export function raisedDose({ dose, side, record }: StepArgs): Dose | null {
  if ('always' in dose) return null;
  const steps: Dose[] = 'minutes' in dose ? raisedWeekly(dose, record) : raisedHolds(dose, record);
  return steps.find((step) => isDoseInRange({ dose: step, side, record })) ?? null;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** From the present seconds down to the least of the range, in fives. */
function shorterSeconds(seconds: number, least: number): number[] {
  const grid = numbers(least, seconds).filter((value) => value % SECONDS_GRID === 0);
  return [...new Set([least, ...grid, seconds])].filter((value) => value <= seconds);
}

function smallerHolds(dose: Holds, { doseLimits = {} }: Ranged): Holds[] {
  const seconds = shorterSeconds(dose.seconds, doseLimits.secondsMin ?? 1);
  const repeats = numbers(doseLimits.repeatsMin ?? 1, dose.repeats);
  const times = numbers(1, dose.timesPerDay);
  return seconds.flatMap((second) =>
    repeats.flatMap((repeat) =>
      times.map((timesPerDay) => ({ seconds: second, repeats: repeat, timesPerDay })),
    ),
  );
}

function smallerWeekly(dose: Weekly, { doseLimits = {} }: Ranged): Weekly[] {
  const minutes = numbers(doseLimits.minutesMin ?? 1, dose.minutes);
  const times = numbers(doseLimits.timesPerWeekMin ?? 1, dose.timesPerWeek);
  return minutes.flatMap((minute) =>
    times.map((timesPerWeek) => ({ minutes: minute, timesPerWeek })),
  );
}

function partsChanged(one: Dose, other: Dose): number {
  const before: Readonly<Record<string, unknown>> = one;
  return Object.entries(other).filter(([part, value]) => before[part] !== value).length;
}

/**
 * Half of a dose: the most of the item's range that is no more than half, with as few parts changed as can be, shorter
 * before fewer. Null where the range holds nothing so small, and for habits: then the item has to stop.
 */
export function halvedDose({ dose, side, record }: StepArgs): Dose | null {
  if ('always' in dose) return null;
  const smaller: Dose[] =
    'minutes' in dose ? smallerWeekly(dose, record) : smallerHolds(dose, record);
  const half = doseTotal(dose) / 2;
  const fits = smaller
    .filter((one) => doseTotal(one) <= half && isDoseInRange({ dose: one, side, record }))
    .sort(
      (one, other) =>
        doseTotal(other) - doseTotal(one) || partsChanged(dose, one) - partsChanged(dose, other),
    );
  return fits[0] ?? null;
}
