import type { RuleBook } from '../shared/rule-book';
import { ruleNames, type RuleNames } from '../shared/rule-names';
import { capital, inSentence, withoutStop } from '../shared/sentence';
import type { HomeItemLimit, Limits, RuleId, TechniqueLimit } from './limits';
import { homeCareItems } from '../home-care/home-care-item';

export type RestrictionKind =
  | 'pressure'
  | 'minutes'
  | 'technique'
  | 'muscle'
  | 'position'
  | 'region'
  | 'home_item'
  | 'home_count';

/** One restriction in words, with the rules that cause it. */
export interface Restriction {
  kind: RestrictionKind;
  /** What is restricted: a technique, muscle, position, region key or item; empty for the whole session. */
  about: string;
  sentence: string;
  because: RuleId[];
}

function restriction(
  names: RuleNames,
  kind: RestrictionKind,
  { about = '', what, because }: { about?: string; what: string; because: RuleId[] },
): Restriction {
  const why = because.length > 0 ? `: ${names.rules(because)}` : '';
  return { kind, about, sentence: `${what}${why}.`, because };
}

function techniqueLimitWords(limit: TechniqueLimit, names: RuleNames): string {
  const name = names.technique(limit.technique);
  const where = limit.region === undefined ? '' : ` at the ${names.region(limit.region)}`;
  if (limit.pressureMax !== undefined) return `${name}${where}: level ${limit.pressureMax} at most`;
  if (limit.secondsMax !== undefined) {
    return `${name}${where}: hold ${limit.secondsMax} seconds at most`;
  }
  const note = limit.note === undefined ? '' : ` (${withoutStop(limit.note)})`;
  return limit.region === undefined ? `${name}${note}` : `No ${inSentence(name)}${where}${note}`;
}

function explainSession(limits: Limits, names: RuleNames): Restriction[] {
  const { pressureMax, pressureBecause, handsOnMinutesMax, minutesBecause } = limits;
  const pressure = restriction(names, 'pressure', {
    what: `Pressure ${pressureMax} at most`,
    because: pressureBecause,
  });
  const minutes = restriction(names, 'minutes', {
    what: `Hands-on time ${handsOnMinutesMax} minutes at most`,
    because: minutesBecause,
  });
  return [
    ...(pressureBecause.length > 0 ? [pressure] : []),
    ...(handsOnMinutesMax === null ? [] : [minutes]),
  ];
}

function explainTechniques(limits: Limits, names: RuleNames): Restriction[] {
  const out = limits.techniquesOut.map(({ technique, because }) =>
    restriction(names, 'technique', {
      about: technique,
      what: `No ${inSentence(names.technique(technique))}`,
      because,
    }),
  );
  const gone = limits.techniquesOut.map(({ technique }) => technique);
  const narrowed = limits.techniqueLimits
    .filter(({ technique }) => !gone.includes(technique))
    .map((limit) =>
      restriction(names, 'technique', {
        about: limit.technique,
        what: techniqueLimitWords(limit, names),
        because: limit.because,
      }),
    );
  const muscles = limits.musclesOut.map(({ muscle, because }) =>
    restriction(names, 'muscle', {
      about: muscle,
      what: `No work on ${inSentence(names.muscle(muscle))}`,
      because,
    }),
  );
  return [...out, ...narrowed, ...muscles];
}

function explainPositions(limits: Limits, names: RuleNames): Restriction[] {
  const out = limits.positionsOut.map(({ position, because }) =>
    restriction(names, 'position', {
      about: position,
      what: `Not ${inSentence(names.position(position))}`,
      because,
    }),
  );
  const cautions = limits.positionCautions.map(({ position, note, minutesMax, because }) => {
    const most = minutesMax === undefined ? '' : `, ${minutesMax} minutes at most`;
    const what = `${capital(names.position(position))}: ${withoutStop(note)}${most}`;
    return restriction(names, 'position', { about: position, what, because });
  });
  return [...out, ...cautions];
}

function explainRegions(limits: Limits, names: RuleNames): Restriction[] {
  const stricter = Object.entries(limits.regions).filter(
    ([, { contact, pressureMax }]) => contact === false || pressureMax < limits.pressureMax,
  );
  return stricter.map(([key, { pressureMax, contact, notes, because }]) => {
    const where = capital(names.region(key));
    const level = contact === false ? 'no contact' : `level ${pressureMax} at most`;
    const more = notes ? ` (${notes.map(withoutStop).join('; ')})` : '';
    return restriction(names, 'region', { about: key, what: `${where}: ${level}${more}`, because });
  });
}

function homeWords(limit: HomeItemLimit): string {
  if (limit.status === 'no') return 'not now';
  return limit.notes ? limit.notes.map(withoutStop).join('; ') : 'with care';
}

function explainHome(limits: Limits, names: RuleNames): Restriction[] {
  const items = homeCareItems.flatMap((item) => {
    const limit = limits.homeItems[item];
    if (limit.status === 'ok') return [];
    const what = `${names.item(item)}: ${homeWords(limit)}`;
    return [restriction(names, 'home_item', { about: item, what, because: limit.because ?? [] })];
  });
  if (limits.homeItemsBecause.length === 0) return items;
  const what = `${limits.homeItemsMax} home items at most`;
  return [...items, restriction(names, 'home_count', { what, because: limits.homeItemsBecause })];
}

/**
 * A sentence for every restriction that changes something, in the order a therapist works: session, hands, table, body,
 * home. A region is named where it is stricter than the session, a narrowed technique where it is not out altogether.
 */
export function explainLimits(args: { limits: Limits; ruleBook: RuleBook }): Restriction[] {
  const names = ruleNames(args.ruleBook);
  return [explainSession, explainTechniques, explainPositions, explainRegions, explainHome].flatMap(
    (explain) => explain(args.limits, names),
  );
}
