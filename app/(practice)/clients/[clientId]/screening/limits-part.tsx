import { LimitList } from '@/components/screening/limit-list';
import { ruleBook } from '@/lib/content/rule-book';
import type { ConditionNotes } from '@/lib/domain/intake/condition-notes';
import { explainLimits } from '@/lib/domain/screening/explain';

import type { Situation } from '../situation';

interface LimitsPartProps {
  /** What the intake notes of its conditions. */
  notes: ConditionNotes;
  live: NonNullable<Situation['live']>;
}

/** What may not be done today, in words, each limit with its reasons. */
export function LimitsPart({ live: { screening, clinicalCase }, notes }: LimitsPartProps) {
  return (
    <LimitList
      restrictions={explainLimits({ ...screening, clinicalCase, ruleBook, notes })}
      pressureMax={screening.limits.pressureMax}
    />
  );
}
