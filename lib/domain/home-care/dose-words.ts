import type { Dose } from './dose';
import type { HomeCareItem, HomeCareItemRecord } from './home-care-item';
import type { ItemSide } from './program';

/** Pressed one spot after the other: their repeats are spots (spec §10, "a spot"). */
const BY_SPOTS: readonly HomeCareItem[] = [
  'two_balls_back',
  'knuckles_low_back',
  'ball_search_hold',
  'sit_on_ball',
  'wedge_under_hip',
  'knob_tool_hip',
  'hook_tool',
];

/** Done in parts of the same length, one after the other: their repeats are the parts (spec §10). */
const PARTS: Readonly<Partial<Record<HomeCareItem, readonly [string, string]>>> = {
  palm_thumb_low_back: ['Rub for', 'then press for'],
};

const HABITS: Readonly<Partial<Record<HomeCareItem, string>>> = {
  sleep_pillows: 'Every night.',
  empty_back_pocket: 'Every time you sit.',
};

const VERBS: Readonly<Partial<Record<HomeCareItem, string>>> = {
  short_walks: 'Walk for',
  side_rest: 'Rest for',
  warm_bath_before: 'Stay in for',
};

function count(amount: number, one: string): string {
  return `${amount} ${one}${amount === 1 ? '' : 's'}`;
}

function timeWords(seconds: number): string {
  return seconds >= 60 && seconds % 60 === 0
    ? count(seconds / 60, 'minute')
    : count(seconds, 'second');
}

function oftenWords(times: number, per: 'day' | 'week'): string {
  return times === 1 ? `Once a ${per}.` : `${times} times a ${per}.`;
}

function repeatWords(repeats: number, what: 'time' | 'spot', side: ItemSide): string[] {
  const each = side === 'both' ? ' on each side' : '';
  if (repeats === 1 && what === 'time') return each ? ['On each side.'] : [];
  return [`${count(repeats, what)}${each}.`];
}

/** What one go is: "Hold 20 seconds.", "Walk for 5 minutes." */
function goWords(record: HomeCareItemRecord, seconds: number): string {
  const time = timeWords(seconds);
  const verb = record.kind === 'stretch' ? 'Hold' : VERBS[record.id];
  if (BY_SPOTS.includes(record.id)) return `${time} on each spot.`;
  return verb === undefined ? `${time}.` : `${verb} ${time}.`;
}

/**
 * The dose in a client's words, in digits and without a sum to do: "Hold 20 seconds. 3 times. Once a day."
 * (spec §9.1). A dose in seconds is for one side; both sides are named.
 */
export function doseWords(args: {
  record: HomeCareItemRecord;
  dose: Dose;
  side: ItemSide;
}): string {
  const { record, dose, side } = args;
  if ('always' in dose) return HABITS[record.id] ?? 'Every day.';
  if ('minutes' in dose) {
    return `${count(dose.minutes, 'minute')}. ${oftenWords(dose.timesPerWeek, 'week')}`;
  }
  const parts = PARTS[record.id];
  if (parts && dose.repeats === parts.length) {
    const go = parts.map((part) => `${part} ${timeWords(dose.seconds)}`).join(', ');
    return `${go}. ${oftenWords(dose.timesPerDay, 'day')}`;
  }
  const what = BY_SPOTS.includes(record.id) ? 'spot' : 'time';
  const pack = record.kind === 'thermal' ? 'none' : side;
  return [
    goWords(record, dose.seconds),
    ...repeatWords(dose.repeats, what, pack),
    oftenWords(dose.timesPerDay, 'day'),
  ].join(' ');
}
