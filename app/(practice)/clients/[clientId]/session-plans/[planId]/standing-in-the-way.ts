import type { Undecided } from '@/components/session-plan/confirm-plan';
import { english } from '@/lib/content/languages/en';
import { ruleBook } from '@/lib/content/rule-book';
import { fullHistoryReasons } from '@/lib/content/short-screen-words';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { consentsLacking } from '@/lib/domain/session-plan/consents-lacking';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import type { Situation } from '../../situation';

const names = ruleNames(ruleBook);

/** Today's questions, while they are still to be asked. */
function dayCheckInTheWay({ chart, dayCheck }: Situation): Undecided[] {
  const client = `/clients/${chart.client.id}`;
  if (dayCheck?.state === 'missing') {
    const href = `${client}/screening/short`;
    return [{ message: 'Ask today’s questions: twelve before every session.', href }];
  }
  if (dayCheck?.state !== 'ask_full_history') return [];
  const why = dayCheck.because.map((reason) => fullHistoryReasons[reason]).join(', and ');
  return [
    { message: `Ask the full health history again, because of ${why}.`, href: `${client}/intake` },
  ];
}

/** What the day asks for before a plan is confirmed or worked from, whichever plan it is. */
function dayInTheWay(situation: Situation): Undecided[] {
  const { chart, live, isScreeningCurrent, undecided } = situation;
  const href = `/clients/${chart.client.id}/screening`;
  const check = dayCheckInTheWay(situation);
  if (check.length > 0) return check;
  if (!isScreeningCurrent) {
    return [{ message: 'Screen again: something has changed since the last screening.', href }];
  }
  if (live?.screening.blocked) {
    return [{ message: 'No session now. The screening says why.', href }];
  }
  return undecided.map(({ rule }) => ({ message: `Decide on “${names.rule(rule)}”.`, href }));
}

/** What has to be settled outside the plan before it can be confirmed, each with where to do it. */
export function standingInTheWay(situation: Situation, plan: PlanRow): Undecided[] {
  const { chart, isScreeningCurrent } = situation;
  const isOlder = isScreeningCurrent && plan.screeningId !== chart.screening?.id;
  if (isOlder && dayCheckInTheWay(situation).length === 0) {
    const href = `/clients/${chart.client.id}/session-plans`;
    return [{ message: 'This plan was made before the newest screening. Draft a new one.', href }];
  }
  return dayInTheWay(situation);
}

/** What keeps the session of a confirmed plan from being begun today: the day itself, or limits that are stricter now. */
export function startInTheWay(situation: Situation, { plan }: PlanRow): Undecided[] {
  const { live, consents, chart } = situation;
  const day = dayInTheWay(situation);
  if (day.length > 0 || !live) return day;
  const href = `/clients/${chart.client.id}/session-plans`;
  const lacks = consentsLacking(plan, { muscles: ruleBook.muscles, consents });
  if (lacks.length > 0) {
    const names = lacks.map((area) => english.consent.areas[area].title).join(', ');
    return [{ message: `There is no consent any more for: ${names}. Draft a new plan.`, href }];
  }
  const problems = checkPlan({ plan, ...live, ruleBook, consents });
  return problems.length === 0
    ? []
    : [{ message: 'The plan no longer fits today’s limits. Draft a new one.', href }];
}
