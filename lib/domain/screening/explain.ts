import { ruleNames, type RuleNames } from '../shared/rule-names';
import { capital, inSentence, withoutStop } from '../shared/sentence';
import { findingLines, type FindingFacts } from './finding-lines';
import { cautionWords } from './caution-words';
import { atMost } from './level-at-most';
import type { HomeItemLimit, Limits, RuleId, TechniqueLimit } from './limits';
import { sortRules } from './rule-order';
import { isUsualCare, ownRules } from './usual-care';
import { homeCareItems } from '../home-care/home-care-item';
import type { Technique } from '../session-plan/technique';

export type RestrictionKind =
  | 'finding'
  | 'pressure'
  | 'minutes'
  | 'technique'
  /** A technique that is narrowed: at a place, in its level, its hold, or by words. */
  | 'narrowed'
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
  const why = because.length > 0 ? `: ${names.rules(ownRules(because))}` : '';
  return { kind, about, sentence: `${what}${why}.`, because };
}

function explainSession(limits: Limits, names: RuleNames): Restriction[] {
  const { pressureMax, pressureBecause, handsOnMinutesMax, minutesBecause } = limits;
  const pressure = restriction(names, 'pressure', {
    what: atMost(pressureMax),
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

/** "no trigger-point pressure at the deep buttock, sit bone" without its places: what is said of the technique. */
interface Narrowed {
  technique: Technique;
  before: string;
  places: string[];
  after: string;
  because: RuleId[];
}

function narrowedOf(limit: TechniqueLimit, names: RuleNames): Narrowed {
  const { technique, region, because } = limit;
  const name = names.technique(technique);
  const places = region === undefined ? [] : [names.region(region)];
  const said = (after: string, before = name): Narrowed => ({
    ...{ technique, before, places, after, because },
  });
  if (limit.pressureMax !== undefined) return said(`: ${inSentence(atMost(limit.pressureMax))}`);
  if (limit.secondsMax !== undefined) return said(`: hold ${limit.secondsMax} seconds at most`);
  const note = limit.note === undefined ? '' : ` (${withoutStop(limit.note)})`;
  return region === undefined ? said(note) : said(note, `No ${inSentence(name)}`);
}

/** A ceiling that the whole session or the place already has, and a place that nobody touches, need no second sentence. */
function saysMore({ regions, pressureMax }: Limits, limit: TechniqueLimit): boolean {
  const place = limit.region === undefined ? undefined : regions[limit.region];
  if (limit.pressureMax !== undefined) {
    return limit.pressureMax < Math.min(pressureMax, place?.pressureMax ?? pressureMax);
  }
  return limit.note !== undefined || place?.contact !== false;
}

function joined(before: Narrowed | undefined, one: Narrowed): Narrowed {
  if (!before) return one;
  const because = sortRules([...before.because, ...one.because]);
  return { ...one, because, places: [...before.places, ...one.places] };
}

/** Everything that differs only by its place in one sentence. */
function together(narrowed: readonly Narrowed[]): Narrowed[] {
  const found = new Map<string, Narrowed>();
  for (const one of narrowed) {
    const reasons = isUsualCare(one.because) ? 'usual' : ownRules(one.because);
    const key = JSON.stringify([one.before, one.after, reasons, one.places.length > 0]);
    found.set(key, joined(found.get(key), one));
  }
  return [...found.values()];
}

function explainNarrowed(limits: Limits, names: RuleNames): Restriction[] {
  const gone = limits.techniquesOut.map(({ technique }) => technique);
  const narrowed = limits.techniqueLimits
    .filter((limit) => !gone.includes(limit.technique) && saysMore(limits, limit))
    .map((limit) => narrowedOf(limit, names));
  return together(narrowed).map(({ technique, before, places, after, because }) => {
    const where = places.length > 0 ? ` at the ${places.join(', ')}` : '';
    return restriction(names, 'narrowed', {
      about: technique,
      what: `${before}${where}${after}`,
      because,
    });
  });
}

/** Muscles that the same rules shut stand in one sentence. */
function explainMuscles(limits: Limits, names: RuleNames): Restriction[] {
  const byRules = new Map<string, { ids: string[]; words: string[]; because: RuleId[] }>();
  for (const { muscle, because } of limits.musclesOut) {
    const key = because.join();
    const { ids = [], words = [] } = byRules.get(key) ?? {};
    const word = inSentence(names.muscle(muscle));
    byRules.set(key, { ids: [...ids, muscle], words: [...words, word], because });
  }
  return [...byRules.values()].map(({ ids, words, because }) =>
    restriction(names, 'muscle', {
      about: ids.join(),
      what: `No work on ${words.join(', ')}`,
      because,
    }),
  );
}

function explainTechniques(limits: Limits, names: RuleNames): Restriction[] {
  return limits.techniquesOut.map(({ technique, because }) =>
    restriction(names, 'technique', {
      about: technique,
      what: `No ${inSentence(names.technique(technique))}`,
      because,
    }),
  );
}

function explainPositions(limits: Limits, names: RuleNames): Restriction[] {
  const out = limits.positionsOut.map(({ position, because }) =>
    restriction(names, 'position', {
      about: position,
      what: `Not ${inSentence(names.position(position))}`,
      because,
    }),
  );
  const gone = limits.positionsOut.map(({ position }) => position);
  const cautions = limits.positionCautions
    .filter(({ position }) => !gone.includes(position))
    .map((caution) => {
      const { position, because } = caution;
      const what = cautionWords(caution, names.position);
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
    const level = contact === false ? 'no contact' : inSentence(atMost(pressureMax));
    const more = notes ? ` (${notes.map(withoutStop).join('; ')})` : '';
    return restriction(names, 'region', {
      about: key,
      what: `${where}: ${level}${more}`,
      because,
    });
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

/** Rules that a limit of the hands names; a home item is no place where a therapist looks for a warning. */
function namedBy(restrictions: readonly Restriction[]): Set<RuleId> {
  const hands = restrictions.filter(({ kind }) => kind !== 'home_item' && kind !== 'home_count');
  return new Set(hands.flatMap(({ because }) => because));
}

function explainFindings(facts: FindingFacts, named: ReadonlySet<RuleId>): Restriction[] {
  return findingLines(facts, named).map(({ rule, name, noted, where, what }) => ({
    kind: 'finding',
    about: rule,
    sentence: [
      [name, noted, where].flatMap((words) => words ?? []).join(', '),
      ...(what === '' ? [] : [what]),
    ].join(': '),
    because: [rule],
  }));
}

/**
 * A sentence for every restriction that changes something, in the order a therapist works: findings that no limit names,
 * session, hands, table, body, home. A region is named where it is stricter than the session, a narrowed technique where it
 * is not out altogether, and of two limits of the same thing only the tighter one.
 */
export function explainLimits({
  limits,
  ...facts
}: { limits: Limits } & FindingFacts): Restriction[] {
  const names = ruleNames(facts.ruleBook);
  const restrictions = [
    explainSession,
    explainTechniques,
    explainMuscles,
    explainPositions,
    explainRegions,
    explainNarrowed,
    explainHome,
  ].flatMap((explain) => explain(limits, names));
  return [...explainFindings(facts, namedBy(restrictions)), ...restrictions];
}

/** What every client has: the usual care of the places. The rest is this client's own. */
export function isUsual({ because }: Pick<Restriction, 'because'>): boolean {
  return isUsualCare(because);
}
