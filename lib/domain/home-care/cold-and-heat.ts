import { ACUTE_DAYS } from '../intake/phase';
import type { ClinicalCase } from '../shared/clinical-case';
import { dayWords } from '../shared/day-words';
import { addDays, type IsoDate } from '../shared/iso-date';
import type { HomeCareItem } from './home-care-item';
import type { SheetItem } from './sheet-document.schema';

/** Longest use of a pack in minutes (spec §10, TH1, TH2, TH4: "max 20"). */
const PACK_MINUTES_MAX = 20;

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

/**
 * One line for each pack of the program: until or from which day, and 20 minutes at most. An item with an adaptation
 * of its own may be shorter, so its line says where to read on in place of a number of minutes.
 */
export function coldAndHeatLines(args: {
  items: readonly SheetItem[];
  clinicalCase: ClinicalCase;
  issuedOn: IsoDate;
}): string[] {
  const last = lastColdDay(args.clinicalCase);
  return args.items.flatMap(({ item, number, adaptations }) => {
    const line = dated(item, last, args.issuedOn);
    if (line === null) return [];
    return adaptations.length > 0
      ? [`${line}. See number ${number} for how long.`]
      : [`${line}, ${PACK_MINUTES_MAX} minutes at most.`];
  });
}
