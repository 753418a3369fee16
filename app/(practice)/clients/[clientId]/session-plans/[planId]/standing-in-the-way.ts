import type { Undecided } from '@/components/session-plan/confirm-plan';
import { ruleBook } from '@/lib/content/rule-book';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import type { Situation } from '../../situation';

const names = ruleNames(ruleBook);

/** What has to be settled outside the plan before it can be confirmed, each with where to do it. */
export function standingInTheWay(situation: Situation, plan: PlanRow): Undecided[] {
  const { chart, isScreeningCurrent, undecided } = situation;
  const href = `/clients/${chart.client.id}/screening`;
  if (!isScreeningCurrent) {
    return [{ message: 'Screen again: something has changed since the last screening.', href }];
  }
  if (plan.screeningId !== chart.screening?.id) {
    const plans = `/clients/${chart.client.id}/session-plans`;
    return [
      { message: 'This plan was made before the newest screening. Draft a new one.', href: plans },
    ];
  }
  return undecided.map(({ rule }) => ({ message: `Decide on “${names.rule(rule)}”.`, href }));
}
