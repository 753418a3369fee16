import { applyEffect, type ActiveEffect, type EffectFacts } from './apply-effect';
import { absorbLimits, finishLimits } from './finish-limits';
import type { Limits } from './limits';
import { emptyDraft } from './limits-draft';

/** Limits that limit nothing: level 5, no minute cap, every technique, position and home item. */
export function noLimits(): Limits {
  return finishLimits(emptyDraft());
}

/**
 * All effects that hold for a client as one set of limits. The strictest value wins; each restriction names the rules
 * that cause it. The order of effects changes nothing.
 */
export function mergeEffects(effects: readonly ActiveEffect[], facts: EffectFacts): Limits {
  const draft = emptyDraft();
  for (const active of effects) applyEffect(draft, active, facts);
  return finishLimits(draft);
}

/** The stricter of two limits in everything: associative, commutative and idempotent. */
export function mergeLimits(one: Limits, other: Limits): Limits {
  const draft = emptyDraft();
  absorbLimits(draft, one);
  absorbLimits(draft, other);
  return finishLimits(draft);
}
