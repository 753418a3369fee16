import type { MuscleRecord } from '../anatomy/muscle';
import type { Side } from '../anatomy/side';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames, type RuleNames } from '../shared/rule-names';
import type { LineSpot } from './ceiling';
import type { Consents } from './consents';
import type { PlanLine, SessionPlan } from './session-plan';

/** What a plan is checked against. */
export interface CheckArgs {
  plan: SessionPlan;
  clinicalCase: ClinicalCase;
  screening: Screening;
  ruleBook: RuleBook;
  consents: Consents;
}

/** The arguments with their names and records at hand. */
export interface CheckFacts extends CheckArgs {
  names: RuleNames;
  spotOf(line: PlanLine): LineSpot | null;
  /** "Line 2 (piriformis, left)". */
  lineName(line: PlanLine, index: number): string;
}

export function checkFacts(args: CheckArgs): CheckFacts {
  const names = ruleNames(args.ruleBook);
  const muscles = new Map(args.ruleBook.muscles.map((record) => [record.id, record]));
  const techniques = new Map(args.ruleBook.techniques.map((record) => [record.id, record]));
  return {
    ...args,
    names,
    spotOf: ({ muscle, technique, region, side }) => {
      const record = muscles.get(muscle);
      const way = techniques.get(technique);
      return record && way ? { muscle: record, technique: way, region, side } : null;
    },
    lineName: (line, index) => `Line ${index + 1} (${names.muscle(line.muscle)}, ${line.side})`,
  };
}

/** The regions a line on this muscle may name (decisions 26). */
export function regionsOf(muscle: MuscleRecord): readonly string[] {
  return muscle.endRegion ? [muscle.region, muscle.endRegion] : [muscle.region];
}

/** Minutes of the lines that match. */
export function minutesOf(
  lines: readonly PlanLine[],
  matches: (line: PlanLine) => boolean = () => true,
): number {
  return lines.filter(matches).reduce((sum, line) => sum + line.minutes, 0);
}

/** ": reason, reason", or nothing where no rule is named. */
export function reasons(names: RuleNames, because: readonly string[]): string {
  return because.length === 0 ? '' : `: ${names.rules(because)}`;
}

/** Minutes per muscle and side, or any other key of a line; lines without a key are left out. */
export function minutesBy(
  lines: readonly PlanLine[],
  keyOf: (line: PlanLine) => string | null,
): Map<string, { minutes: number; last: number; side: Side }> {
  const sums = new Map<string, { minutes: number; last: number; side: Side }>();
  lines.forEach((line, last) => {
    const key = keyOf(line);
    if (key === null) return;
    const before = sums.get(key)?.minutes ?? 0;
    sums.set(key, { minutes: before + line.minutes, last, side: line.side });
  });
  return sums;
}
