import { causeColumns } from '../intake/suspected-cause';
import type { RuleId } from './limits';

const causes: readonly string[] = causeColumns;
const PREFIXES = ['rf_', 'ci_', 'pv_', 'region_default.', 'flare.', 'policy.'];

function rank(rule: RuleId): number {
  if (causes.includes(rule)) return 0;
  const place = PREFIXES.findIndex((prefix) => rule.startsWith(prefix));
  return place === -1 ? PREFIXES.length + 1 : place + 1;
}

/**
 * Order in which rules are named: causes, red flags, conditions, plan rules, region defaults, flare, the practice's own;
 * by id within each. Fixed, so that the same case always prints the same bytes.
 */
export function compareRules(one: RuleId, other: RuleId): number {
  const difference = rank(one) - rank(other);
  if (difference !== 0) return difference;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The rules once each, in the fixed order. */
export function sortRules(rules: readonly RuleId[]): RuleId[] {
  return rules.length < 2 ? [...rules] : [...new Set(rules)].sort(compareRules);
}

/** Plain text order by code unit: the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
