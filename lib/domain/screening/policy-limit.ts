import type { CauseSet } from './cause-sets';
import type { ActiveEffect } from './apply-effect';
import type { Effect, EffectKind, Place } from './effect';
import type { RuleId } from './limits';
import type { Finding } from './screening';

/** What a practice may add of its own. Advice ("preferred") and ranges are left out: each of these only tightens. */
export const policyEffectKinds = [
  'pressure_max',
  'minutes_max',
  'technique_out',
  'position_out',
  'region_limit',
  'muscle_out',
  'home',
  'home_max_items',
] as const satisfies readonly EffectKind[];
export type PolicyEffectKind = (typeof policyEffectKinds)[number];

type Named = Extract<Place, { at: 'regions' }>;
type Own<Kind extends PolicyEffectKind> = Omit<
  Extract<Effect, { kind: Kind }>,
  'when' | 'upTo' | 'upToNeedsClearance' | 'place'
>;

/** One restriction of a practice: a closed part of `Effect`, without conditions of its own, at named places only. */
export type PolicyEffect =
  | Own<'pressure_max'>
  | Own<'minutes_max'>
  | Own<'technique_out'>
  | Own<'position_out'>
  | (Own<'region_limit'> & { place: Named })
  | Own<'muscle_out'>
  | Own<'home'>
  | Own<'home_max_items'>;

/** A limit that a practice has set for itself: it can only make things stricter. */
export interface PolicyLimit {
  /** What the practice calls it: names it in reasons as `policy.<key>`. */
  key: string;
  effect: PolicyEffect;
  /** Holds only while this rule does: a red flag, a condition, a cause, or one of a cause's columns. Left out: always. */
  whileRule?: RuleId;
}

/** Every rule that holds for the client, as a limit may name it: findings, causes and their columns. */
export function rulesThatHold(
  findings: readonly Finding[],
  sets: readonly CauseSet[],
): ReadonlySet<RuleId> {
  return new Set([
    ...findings.map(({ rule }) => rule),
    ...sets.flatMap(({ cause, column }) => [cause, column]),
  ]);
}

/** The effects of those limits that hold now. */
export function policyEffects(
  policy: readonly PolicyLimit[],
  rules: ReadonlySet<RuleId>,
): ActiveEffect[] {
  return policy
    .filter(({ whileRule }) => whileRule === undefined || rules.has(whileRule))
    .map(({ key, effect }) => ({ rule: `policy.${key}`, effect, sites: [] }));
}
