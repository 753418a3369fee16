import { ruleNames, type RuleNames } from '../shared/rule-names';
import { findingLines, type FindingFacts } from './finding-lines';
import { atMost } from './level-at-most';
import type { Limits, RuleId } from './limits';
import { isUsualCare, ownRules } from './usual-care';

/** One red line of the chart's card: what holds, where, and why. */
export interface GlanceLimit {
  /** "Pressure 2 at most", "No contact". */
  head: string;
  /** What it concerns, in words; empty for the whole session. */
  about: string[];
  /** The rules behind it, in words; of a finding what it asks for. */
  why: string[];
  kind: GlanceKind;
}

/** `finding`: one that no limit speaks of: what it asks for stands nowhere else. */
export type GlanceKind = 'finding' | 'session' | 'place' | 'muscle' | 'technique' | 'position';

interface Bound {
  name: string;
  because: readonly RuleId[];
}

/** One line before its rules are put into words. */
interface Drafted {
  kind: GlanceKind;
  head: string;
  about: string[];
  rules: RuleId[];
}

/** What every client has is no red line: it stands on the screening page and in the plan. */
function grouped(kind: GlanceKind, head: string, bounds: readonly Bound[]): Drafted[] {
  const own = bounds.filter(({ because }) => because.length > 0 && !isUsualCare(because));
  if (own.length === 0) return [];
  return [
    {
      kind,
      head,
      about: own.map(({ name }) => name),
      rules: own.flatMap(({ because }) => ownRules(because)),
    },
  ];
}

function sessionLines(limits: Limits): Drafted[] {
  const { pressureMax, pressureBecause, handsOnMinutesMax, minutesBecause } = limits;
  const line = (head: string, rules: RuleId[]): Drafted => {
    return { kind: 'session', head, about: [], rules };
  };
  return [
    ...(pressureBecause.length > 0 ? [line(atMost(pressureMax), pressureBecause)] : []),
    ...(handsOnMinutesMax === null
      ? []
      : [line(`${handsOnMinutesMax} minutes hands-on at most`, minutesBecause)]),
  ];
}

/** No contact first, then the ceilings from the lowest level up; a place that the whole session limits as much is left out. */
function regionLines({ regions, pressureMax }: Limits, names: RuleNames): Drafted[] {
  const byHead = new Map<string, Bound[]>();
  const strictestFirst = Object.entries(regions).sort(
    ([, one], [, other]) =>
      Number(one.contact !== false) - Number(other.contact !== false) ||
      one.pressureMax - other.pressureMax,
  );
  for (const [key, limit] of strictestFirst) {
    if (limit.contact !== false && limit.pressureMax >= pressureMax) continue;
    const head = limit.contact === false ? 'No contact' : atMost(limit.pressureMax);
    const bounds = byHead.get(head) ?? [];
    byHead.set(head, [...bounds, { name: names.region(key), because: limit.because }]);
  }
  return [...byHead].flatMap(([head, bounds]) => grouped('place', head, bounds));
}

function limitLines(limits: Limits, names: RuleNames): Drafted[] {
  const muscles = limits.musclesOut.map(({ muscle, because }) => {
    return { name: names.muscle(muscle), because };
  });
  const techniques = limits.techniquesOut.map(({ technique, because }) => {
    return { name: names.technique(technique), because };
  });
  const positions = limits.positionsOut.map(({ position, because }) => {
    return { name: names.position(position), because };
  });
  const gone = limits.positionsOut.map(({ position }) => position);
  const brief = limits.positionCautions.flatMap(({ position, minutesMax, because }) =>
    minutesMax === undefined || gone.includes(position)
      ? []
      : [{ name: `${names.position(position)} (${minutesMax} min at most)`, because }],
  );
  return [
    ...sessionLines(limits),
    ...regionLines(limits, names),
    ...grouped('muscle', 'No work on', muscles),
    ...grouped('technique', 'Leave out', techniques),
    ...grouped('position', 'Positions not used', positions),
    ...grouped('position', 'Positions for so long', brief),
  ];
}

/**
 * The limits as a few red lines, for a glance between two clients: first the findings that no other line names, worst
 * first; then whole session, places, muscles, techniques, positions. Every finding in force stands in a line: a device
 * whose place is in no limit does not vanish. Home items and finer points are left to the screening page.
 */
export function glanceLimits({
  limits,
  ...facts
}: { limits: Limits } & FindingFacts): GlanceLimit[] {
  const names = ruleNames(facts.ruleBook);
  const drafted = limitLines(limits, names);
  const named = new Set(drafted.flatMap(({ rules }) => rules));
  const findings = findingLines(facts, named).map(({ name, noted, where, what }) => ({
    head: name,
    about: [noted, where].flatMap((words) => words ?? []),
    why: what === '' ? [] : [what],
    kind: 'finding' as const,
  }));
  const lines = drafted.map(({ rules, ...line }) => ({
    ...line,
    why: [...new Set(rules.map((rule) => names.rule(rule)))],
  }));
  return [...findings, ...lines];
}
