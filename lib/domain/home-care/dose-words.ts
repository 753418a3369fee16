import { fillIn } from '../shared/fill-in';
import type { Dose } from './dose';
import { englishDoses, type Counted, type DoseTexts } from './dose-texts';
import type { HomeCareItem, HomeCareItemRecord } from './home-care-item';
import { isOwnItemId, type HomeItemId } from './own-item';
import type { ItemSide } from './program';

/** What is said of a dose hangs on no more of an item than this. */
type Dosed = Pick<HomeCareItemRecord, 'kind'> & { id: HomeItemId };

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

const isBySpots = ({ id }: Dosed): boolean => (BY_SPOTS as readonly HomeItemId[]).includes(id);

/** What is said of an item of the catalogue alone; an own item is said as its kind is. */
function wordsOf<Text>({ id }: Dosed, byItem: Readonly<Partial<Record<HomeCareItem, Text>>>) {
  return isOwnItemId(id) ? undefined : byItem[id];
}

function counted(amount: number, { one, many }: Counted): string {
  return fillIn(amount === 1 ? one : many, { n: amount });
}

/** Whole minutes in minutes, else seconds. */
export function timeWords(seconds: number, { second, minute }: DoseTexts): string {
  return seconds >= 60 && seconds % 60 === 0
    ? counted(seconds / 60, minute)
    : counted(seconds, second);
}

/** Repeats on one side, or on each. */
function repeatWords(repeats: number, what: Counted | null, texts: Repeated): string[] {
  const { each, onEachSide, time } = texts;
  if (repeats === 1 && what === null) return each ? [onEachSide] : [];
  return [`${counted(repeats, what ?? time)}${each}.`];
}

type Repeated = Pick<DoseTexts, 'each' | 'onEachSide' | 'time'>;

/** What one go is: "Hold 20 seconds.", "Walk for 5 minutes." */
function goWords(record: Dosed, seconds: number, texts: DoseTexts): string {
  const time = timeWords(seconds, texts);
  if (isBySpots(record)) return fillIn(texts.onEachSpot, { time });
  const go = record.kind === 'stretch' ? texts.hold : (wordsOf(record, texts.goes) ?? '{time}.');
  return fillIn(go, { time });
}

interface Holds {
  record: Dosed;
  dose: Extract<Dose, { seconds: number }>;
  side: ItemSide;
}

function holdsWords({ record, dose, side }: Holds, texts: DoseTexts): string {
  const often = counted(dose.timesPerDay, texts.aDay);
  const parts = wordsOf(record, texts.parts);
  if (parts && dose.repeats === parts.length) {
    const time = timeWords(dose.seconds, texts);
    return `${parts.map((part) => fillIn(part, { time })).join(', ')}. ${often}`;
  }
  const isBoth = record.kind !== 'thermal' && side === 'both';
  const spot = isBySpots(record) ? texts.spot : null;
  const repeats = repeatWords(dose.repeats, spot, { ...texts, each: isBoth ? texts.each : '' });
  return [goWords(record, dose.seconds, texts), ...repeats, often].join(' ');
}

/**
 * The dose in a client's words, in digits and without a sum to do: "Hold 20 seconds. 3 times. Once a day."
 * (spec §9.1). A dose in seconds is for one side; both sides are named.
 */
export function doseWords(
  args: { record: Dosed; dose: Dose; side: ItemSide },
  texts: DoseTexts = englishDoses,
): string {
  const { record, dose, side } = args;
  if ('always' in dose) return wordsOf(record, texts.habits) ?? texts.everyDay;
  if ('minutes' in dose) {
    return `${counted(dose.minutes, texts.minute)}. ${counted(dose.timesPerWeek, texts.aWeek)}`;
  }
  return holdsWords({ record, dose, side }, texts);
}
