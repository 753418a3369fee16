import type { ProgramItem } from './program';

const SECONDS_PER_MINUTE = 60;
const DAYS_PER_WEEK = 7;

function minutesOf({ dose, side }: ProgramItem): number {
  if ('always' in dose) return 0;
  if ('minutes' in dose) return (dose.minutes * dose.timesPerWeek) / DAYS_PER_WEEK;
  const sides = side === 'both' ? 2 : 1;
  return (dose.seconds * dose.repeats * sides * dose.timesPerDay) / SECONDS_PER_MINUTE;
}

/**
 * Minutes a day that a program asks for, rounded up once over all items: seconds × repeats × sides × times a day; weekly
 * minutes ÷ 7; habits count nothing, and neither do rests (decisions 29, 35).
 */
export function minutesPerDay(program: readonly ProgramItem[]): number {
  const sum = program.reduce((minutes, item) => minutes + minutesOf(item), 0);
  return Math.ceil(Math.round(sum * 1e6) / 1e6);
}
