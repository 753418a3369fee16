import type { RuleBook } from '../shared/rule-book';
import { ruleNames, type RuleNames } from '../shared/rule-names';
import type { Limits, RuleId } from './limits';

/** One red line of the chart's card: what holds, where, and why. */
export interface GlanceLimit {
  /** "Pressure 2 at most", "No contact". */
  head: string;
  /** What it concerns, in words; empty for the whole session. */
  about: string[];
  /** The rules behind it, in words. */
  why: string[];
}

interface Bound {
  name: string;
  because: readonly RuleId[];
}

/** What every client has is no red line: it stands on the screening page and in the plan. */
const isUsualCare = (because: readonly RuleId[]): boolean =>
  because.every((rule) => /^(region_default|muscle|technique)\./.test(rule));

function grouped(head: string, bounds: readonly Bound[], names: RuleNames): GlanceLimit[] {
  const own = bounds.filter(({ because }) => !isUsualCare(because));
  if (own.length === 0) return [];
  const rules = own.flatMap(({ because }) => because).filter((rule) => !isUsualCare([rule]));
  return [
    {
      head,
      about: own.map(({ name }) => name),
      why: [...new Set(rules.map((rule) => names.rule(rule)))],
    },
  ];
}

function sessionLines(limits: Limits, names: RuleNames): GlanceLimit[] {
  const { pressureMax, pressureBecause, handsOnMinutesMax, minutesBecause } = limits;
  const line = (head: string, because: readonly RuleId[]): GlanceLimit => ({
    head,
    about: [],
    why: [...new Set(because.map((rule) => names.rule(rule)))],
  });
  return [
    ...(pressureBecause.length > 0
      ? [line(`Pressure ${pressureMax} at most`, pressureBecause)]
      : []),
    ...(handsOnMinutesMax === null
      ? []
      : [line(`${handsOnMinutesMax} minutes hands-on at most`, minutesBecause)]),
  ];
}

/** No contact first, then the ceilings from the lowest level up; a place that the whole session limits as much is left out. */
function regionLines({ regions, pressureMax }: Limits, names: RuleNames): GlanceLimit[] {
  const byHead = new Map<string, Bound[]>();
  const strictestFirst = Object.entries(regions).sort(
    ([, one], [, other]) =>
      Number(one.contact !== false) - Number(other.contact !== false) ||
      one.pressureMax - other.pressureMax,
  );
  for (const [key, limit] of strictestFirst) {
    if (limit.contact !== false && limit.pressureMax >= pressureMax) continue;
    const head = limit.contact === false ? 'No contact' : `Level ${limit.pressureMax} at most`;
    const bounds = byHead.get(head) ?? [];
    byHead.set(head, [...bounds, { name: names.region(key), because: limit.because }]);
  }
  return [...byHead].flatMap(([head, bounds]) => grouped(head, bounds, names));
}

/**
 * The limits as a few red lines, for a glance between two clients: whole session, places, muscles, techniques,
 * positions. Home items and finer points are left to the screening page.
 */
export function glanceLimits({
  limits,
  ruleBook,
}: {
  limits: Limits;
  ruleBook: RuleBook;
}): GlanceLimit[] {
  const names = ruleNames(ruleBook);
  const muscles = limits.musclesOut.map(({ muscle, because }) => {
    return { name: names.muscle(muscle), because };
  });
  const techniques = limits.techniquesOut.map(({ technique, because }) => {
    return { name: names.technique(technique), because };
  });
  const positions = limits.positionsOut.map(({ position, because }) => {
    return { name: names.position(position), because };
  });
  return [
    ...sessionLines(limits, names),
    ...regionLines(limits, names),
    ...grouped('No work on', muscles, names),
    ...grouped('Leave out', techniques, names),
    ...grouped('Positions not used', positions, names),
  ];
}
