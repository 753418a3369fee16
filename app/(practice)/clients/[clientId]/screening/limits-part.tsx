import { LimitList } from '@/components/screening/limit-list';
import { ruleBook } from '@/lib/content/rule-book';
import { explainLimits } from '@/lib/domain/screening/explain';

import type { Situation } from '../situation';

interface LimitsPartProps {
  live: NonNullable<Situation['live']>;
}

/** What may not be done today, in words, each limit with its reasons. */
export function LimitsPart({ live: { screening, clinicalCase } }: LimitsPartProps) {
  return (
    <LimitList
      restrictions={explainLimits({ ...screening, clinicalCase, ruleBook })}
      pressureMax={screening.limits.pressureMax}
    />
  );
}
