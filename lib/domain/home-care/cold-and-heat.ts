import { ACUTE_DAYS } from '../intake/phase';
import type { Limits } from '../screening/limits';
import type { ClinicalCase } from '../shared/clinical-case';
import { dayWords, englishDays, type DayNames } from '../shared/day-words';
import { fillIn } from '../shared/fill-in';
import { addDays, type IsoDate } from '../shared/iso-date';
import type { HomeCareItem } from './home-care-item';
import type { HomeItemId } from './own-item';
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

/** What the lines on packs say. Days, minutes and the number of the item are filled in. */
export interface PackTexts {
  coldUntil: string;
  coldWhenItHelps: string;
  coldAfterMassage: string;
  warmthFrom: string;
  warmthWhenItHelps: string;
  /** Behind one of them: where to read how long. */
  seeNumber: string;
  /** From which day on heat may follow on cold, and the end of that line. */
  heatFrom: string;
  heatLater: string;
}

export const englishPacks: PackTexts = {
  coldUntil: 'Cold until {day}',
  coldWhenItHelps: 'Cold when it helps',
  coldAfterMassage: 'Cold after massage, if you are sore',
  warmthFrom: 'Warmth from {day}, on low',
  warmthWhenItHelps: 'Warmth when it helps, on low',
  seeNumber: '. See number {number} for how long.',
  heatFrom: 'From {day}',
  heatLater: ', heat on the lowest setting, over your clothes, {minutes} minutes at most.',
};

/** How one language says it. */
export interface PackWords {
  packs: PackTexts;
  days: DayNames;
}

const english: PackWords = { packs: englishPacks, days: englishDays };

function dated(item: HomeItemId, last: IsoDate | null, facts: PackFacts): string | null {
  const { issuedOn, words: { packs, days } = english } = facts;
  const isFresh = last !== null && last >= issuedOn;
  switch (item) {
    case 'cold_pack':
      return isFresh
        ? fillIn(packs.coldUntil, { day: dayWords(last, days) })
        : packs.coldWhenItHelps;
    case 'cold_after_massage':
      return packs.coldAfterMassage;
    case 'warm_pack':
      return isFresh
        ? fillIn(packs.warmthFrom, { day: dayWords(addDays(last, 1), days) })
        : packs.warmthWhenItHelps;
    default:
      return null;
  }
}

/** How the line ends that sends a client from cold to heat. */
const heatLaterEnd = ({ heatLater: end }: PackTexts): string =>
  fillIn(end, { minutes: PACK_MINUTES_MAX });

/** Nothing but the fresh flare keeps warm packs from this client, at no place. */
function mayHeatLater({ homeItems }: Pick<Limits, 'homeItems'>): boolean {
  const { status, because = [], notAt = [] } = homeItems.warm_pack;
  const isOnlyFlare = because.length > 0 && because.every((rule) => rule === HEAT_WAITS);
  return (status === 'ok' || isOnlyFlare) && notAt.length === 0;
}

function heatLater(last: IsoDate | null, facts: PackFacts): string[] {
  const { items, issuedOn, limits, words: { packs, days } = english } = facts;
  if (last === null || last < issuedOn || !mayHeatLater(limits)) return [];
  const has = (wanted: HomeCareItem): boolean => items.some(({ item }) => item === wanted);
  if (!has('cold_pack') || has('warm_pack')) return [];
  const from = fillIn(packs.heatFrom, { day: dayWords(addDays(last, 1), days) });
  return [`${from}${heatLaterEnd(packs)}`];
}

interface PackFacts {
  items: readonly SheetItem[];
  clinicalCase: ClinicalCase;
  issuedOn: IsoDate;
  limits: Pick<Limits, 'homeItems'>;
  /** Left out: English. */
  words?: PackWords;
}

/**
 * One line for each pack of the program: until or from which day. How long stands with the item alone: two numbers of
 * minutes for one pack were taken for two doses. Behind cold that has a last day stands from when on heat may be used, unless a rule other than the flare keeps it from this client.
 */
export function coldAndHeatLines(facts: PackFacts): string[] {
  const last = lastColdDay(facts.clinicalCase);
  const { seeNumber } = (facts.words ?? english).packs;
  const lines = facts.items.flatMap(({ item, number }) => {
    const line = dated(item, last, facts);
    return line === null ? [] : [`${line}${fillIn(seeNumber, { number })}`];
  });
  return [...lines, ...heatLater(last, facts)];
}

/** The lines of an issued sheet that hold today: heat that a rule has since taken from this client goes. */
export function coldAndHeatToday(
  lines: readonly string[],
  limits: Pick<Limits, 'homeItems'>,
  packs: PackTexts = englishPacks,
): string[] {
  const end = heatLaterEnd(packs);
  return lines.filter((line) => mayHeatLater(limits) || !line.endsWith(end));
}
