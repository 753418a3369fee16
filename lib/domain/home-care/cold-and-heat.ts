import { ACUTE_DAYS } from '../intake/phase';
import type { Limits } from '../screening/limits';
import type { ClinicalCase } from '../shared/clinical-case';
import { dayWords } from '../shared/day-words';
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

function dated(item: HomeCareItem, last: IsoDate | null, issuedOn: IsoDate): string | null {
  const isFresh = last !== null && last >= issuedOn;
  switch (item) {
    case 'cold_pack':
      return isFresh ? `Cold until ${dayWords(last)}` : 'Cold when it helps';
    case 'cold_after_massage':
      return 'Cold after massage, if you are sore';
    case 'warm_pack':
      return isFresh
        ? `Warmth from ${dayWords(addDays(last, 1))}, on low`
        : 'Warmth when it helps, on low';
    default:
      return null;
  }
}

/** How the line ends that sends a client from cold to heat. */
const HEAT_LATER = `, heat on the lowest setting, over your clothes, ${PACK_MINUTES_MAX} minutes at most.`;

/** Nothing but the fresh flare keeps warm packs from this client, at no place. */
function mayHeatLater({ homeItems }: Pick<Limits, 'homeItems'>): boolean {
  const { status, because = [], notAt = [] } = homeItems.warm_pack;
  const isOnlyFlare = because.length > 0 && because.every((rule) => rule === HEAT_WAITS);
  return (status === 'ok' || isOnlyFlare) && notAt.length === 0;
}

function heatLater(last: IsoDate | null, { items, issuedOn, limits }: PackFacts): string[] {
  if (last === null || last < issuedOn || !mayHeatLater(limits)) return [];
  const has = (wanted: HomeCareItem): boolean => items.some(({ item }) => item === wanted);
  if (!has('cold_pack') || has('warm_pack')) return [];
  return [`From ${dayWords(addDays(last, 1))}${HEAT_LATER}`];
}

interface PackFacts {
  items: readonly SheetItem[];
  clinicalCase: ClinicalCase;
  issuedOn: IsoDate;
  limits: Pick<Limits, 'homeItems'>;
}

/**
 * One line for each pack of the program: until or from which day, and 20 minutes at most. An item with an adaptation
 * of its own may be shorter, so its line says where to read on in place of a number of minutes. Behind cold that has a last
 * day stands from when on heat may be used, unless a rule other than the flare keeps it from this client.
 */
export function coldAndHeatLines(facts: PackFacts): string[] {
  const last = lastColdDay(facts.clinicalCase);
  const lines = facts.items.flatMap(({ item, number, adaptations }) => {
    const line = dated(item, last, facts.issuedOn);
    if (line === null) return [];
    return adaptations.length > 0
      ? [`${line}. See number ${number} for how long.`]
      : [`${line}, ${PACK_MINUTES_MAX} minutes at most.`];
  });
  return [...lines, ...heatLater(last, facts)];
}

/** The lines of an issued sheet that hold today: heat that a rule has since taken from this client goes. */
export function coldAndHeatToday(
  lines: readonly string[],
  limits: Pick<Limits, 'homeItems'>,
): string[] {
  return lines.filter((line) => mayHeatLater(limits) || !line.endsWith(HEAT_LATER));
}
