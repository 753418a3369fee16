import { ACUTE_DAYS } from '../intake/phase';
import type { Limits } from '../screening/limits';
import type { ClinicalCase } from '../shared/clinical-case';
import { dayWords, englishDays, type DayNames } from '../shared/day-words';
import { fillIn } from '../shared/fill-in';
import { addDays, type IsoDate } from '../shared/iso-date';
import type { HomeCareItem } from './home-care-item';
import type { SheetItem } from './sheet-document.schema';

/** Longest use of a pack in minutes (spec §10, TH1, TH2, TH4: "max 20"). */
const PACK_MINUTES_MAX = 20;

/** The reason of decisions 14b, as the limits name it. */
const HEAT_WAITS = 'flare.acute';

/** The last day that cold is for and heat waits: day 3 of the flare, or of the onset (decisions 14b). */
function lastColdDay({ flareDate, onsetDate }: ClinicalCase): IsoDate | null {
  const from = flareDate ?? onsetDate;
  return from === null ? null : addDays(from, ACUTE_DAYS);
}

/** How often heat may be used a day (spec §10, TH2: "up to 3/day"). */
const HEAT_TIMES_MAX = 3;

/** A step that counts days from the flare, and the same with the day of this client in it. */
interface DatedStep {
  /** As the record has it. */
  usual: string;
  /** With `{day}`: the last day that cold is for, or the first that heat is. */
  dated: string;
}

/** What is said of cold and heat. Days, minutes and times are filled in. */
export interface PackTexts {
  cold: DatedStep;
  heat: DatedStep;
  /** From which day on heat may follow on cold, how it is used, and how much of it. */
  heatFrom: string;
  heatLater: string;
  heatMost: string;
  /** What to heed of heat, and when to take it off. */
  heatCare: string;
}

export const englishPacks: PackTexts = {
  cold: {
    usual: 'Use it in the first 3 days of new pain or a flare-up, and later if it helps.',
    dated: 'Use it until {day}, and later if it helps.',
  },
  heat: {
    usual: 'New pain, or a flare-up? Use this from day 4 of it.',
    dated: 'Use this from {day}, not before.',
  },
  heatFrom: 'From {day}, if it helps',
  heatLater: ', heat on the lowest setting, over your clothes',
  heatMost: ', {minutes} minutes at most. Up to {times} times a day.',
  heatCare:
    'Do not lie on it or sleep with it. Never on numb skin. Take it off if it feels too hot or your skin looks mottled.',
};

/** How one language says it. */
export interface PackWords {
  packs: PackTexts;
  days: DayNames;
}

const english: PackWords = { packs: englishPacks, days: englishDays };

/**
 * The steps of an item with this client's day in them while the flare is fresh: until when cold, from when heat. The item
 * alone has the day, so that no second place says another one.
 */
export function datedSteps(
  steps: readonly string[],
  { clinicalCase, issuedOn, words: { packs, days } = english }: DatedFacts,
): string[] {
  const last = lastColdDay(clinicalCase);
  if (last === null || last < issuedOn) return [...steps];
  const cold = fillIn(packs.cold.dated, { day: dayWords(last, days) });
  const heat = fillIn(packs.heat.dated, { day: dayWords(addDays(last, 1), days) });
  return steps.map((step) => {
    if (step === packs.cold.usual) return cold;
    return step === packs.heat.usual ? heat : step;
  });
}

/** Nothing but the fresh flare keeps warm packs from this client, at no place. */
function mayHeatLater({ homeItems }: Pick<Limits, 'homeItems'>): boolean {
  const { status, because = [], notAt = [] } = homeItems.warm_pack;
  const isOnlyFlare = because.length > 0 && because.every((rule) => rule === HEAT_WAITS);
  return (status === 'ok' || isOnlyFlare) && notAt.length === 0;
}

/** What the days of cold and heat hang on. */
interface DatedFacts {
  clinicalCase: ClinicalCase;
  issuedOn: IsoDate;
  /** Left out: English. */
  words?: PackWords;
}

interface PackFacts extends DatedFacts {
  items: readonly SheetItem[];
  limits: Pick<Limits, 'homeItems'>;
}

/**
 * Behind cold that has a last day: from when on heat may be used, how, how much and when to take it off, unless a rule other than
 * the flare keeps it from this client. What is an item of the sheet says its own day.
 */
export function coldAndHeatLines(facts: PackFacts): string[] {
  const { items, issuedOn, limits, clinicalCase, words: { packs, days } = english } = facts;
  const last = lastColdDay(clinicalCase);
  if (last === null || last < issuedOn || !mayHeatLater(limits)) return [];
  const has = (wanted: HomeCareItem): boolean => items.some(({ item }) => item === wanted);
  if (!has('cold_pack') || has('warm_pack')) return [];
  const from = fillIn(packs.heatFrom, { day: dayWords(addDays(last, 1), days) });
  const most = fillIn(packs.heatMost, { minutes: PACK_MINUTES_MAX, times: HEAT_TIMES_MAX });
  return [`${from}${packs.heatLater}${most} ${packs.heatCare}`];
}

/** The lines of an issued sheet that hold today: heat that a rule has since taken from this client goes. */
export function coldAndHeatToday(
  lines: readonly string[],
  limits: Pick<Limits, 'homeItems'>,
  { heatLater }: PackTexts = englishPacks,
): string[] {
  return lines.filter((line) => mayHeatLater(limits) || !line.includes(heatLater));
}
