import type { DecisionKind, Finding } from './screening';

/** Whether a session is possible today, and what waits for a person. */
export interface TodayAnswer {
  /** The findings that stop today's session, by rule; empty where none does. */
  because: string[];
  /** Findings that nobody has decided on. */
  open: number;
}

/**
 * The answer of a screening and the decisions on it: a session stops while a finding blocks, or because a person put it off.
 * It never says that a session is safe: only that nothing that was found stops one (spec, scope of the product).
 */
export function todayAnswer({
  screening,
  decisions,
}: {
  screening: { findings: readonly Pick<Finding, 'rule' | 'blocks'>[] };
  decisions: readonly { rule: string; kind: DecisionKind }[];
}): TodayAnswer {
  const { findings } = screening;
  const kindOf = (rule: string) => decisions.find((one) => one.rule === rule)?.kind;
  const stopping = findings.filter(({ rule, blocks }) => blocks || kindOf(rule) === 'postpone');
  return {
    because: stopping.map(({ rule }) => rule),
    open: findings.filter(({ rule }) => kindOf(rule) === undefined).length,
  };
}
