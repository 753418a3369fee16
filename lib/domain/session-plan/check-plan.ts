import { checkLine } from './check-line';
import { checkMinutes } from './check-minutes';
import { checkTotals } from './check-totals';
import { checkTriggerPoints } from './check-trigger-points';
import { checkFacts, reasons, type CheckArgs, type CheckFacts } from './plan-facts';
import type { PlanProblem } from './session-plan';

/** pv_16: nothing is planned while a finding blocks. */
function checkBlocked({ screening, names }: CheckFacts): PlanProblem[] {
  const because = screening.findings.filter((finding) => finding.blocks).map(({ rule }) => rule);
  if (because.length === 0) return [];
  const message = `No session may be planned now${reasons(names, because)}.`;
  return [{ rule: 'pv_16', message, because }];
}

function checkGeneralConsent({ consents }: CheckFacts): PlanProblem[] {
  if (consents.general === true) return [];
  return [{ rule: 'pv_14', message: 'The client has not agreed to treatment.', because: [] }];
}

/**
 * Every broken rule and limit of a plan at once (pv_01 … pv_16, hands-on cap, techniques, muscles and places that are
 * out), each with the numbers and the rules that caused it; empty when the plan may be confirmed. pv_10 and pv_11 are
 * about the home set: `checkProgram`. To check an old plan against changed limits, pass today's screening.
 */
export function checkPlan(args: CheckArgs): PlanProblem[] {
  const facts = checkFacts(args);
  return [
    ...checkBlocked(facts),
    ...checkGeneralConsent(facts),
    ...checkMinutes(facts),
    ...args.plan.lines.flatMap((line, index) => checkLine(facts, line, index)),
    ...checkTriggerPoints(facts),
    ...checkTotals(facts),
  ];
}
