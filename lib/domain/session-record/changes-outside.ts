import { checkPlan } from '../session-plan/check-plan';
import type { CheckArgs } from '../session-plan/plan-facts';
import type { PlanProblem, PlanRuleId, SessionPlan } from '../session-plan/session-plan';
import { REASON_MIN } from '../screening/decision-rules';
import { isReason } from '../session-plan/reasons';
import { nowLines } from './now-lines';
import type { MissingField } from './session-record';
import type { RecordAnswers } from './session-record.schema';

/** What limits the work itself; how a plan is made up (its sums, the other side's share, turns) does not bind a record. */
const WORK_RULES: readonly PlanRuleId[] = [
  'pv_03',
  'pv_04',
  'pv_05',
  'pv_06',
  'pv_07',
  'pv_08',
  'pv_14',
  'pv_15',
  'pv_hands_on',
  'pv_muscle',
  'pv_technique',
];

interface ChangeArgs extends Omit<CheckArgs, 'plan'> {
  plan: SessionPlan;
  record: RecordAnswers;
}

/** The plan as it was worked: its lines as they stand, its specific phase as long as they are. */
function workedPlan({ plan, record }: Pick<ChangeArgs, 'plan' | 'record'>): SessionPlan {
  const lines = nowLines(plan.lines, record.lines);
  const specific = lines.reduce((sum, { minutes }) => sum + minutes, 0);
  return { ...plan, lines, phases: { ...plan.phases, specific } };
}

/** Techniques without the least level that they are planned with: a record may tell of lighter work. */
function asLightAsWorked(ruleBook: ChangeArgs['ruleBook']): ChangeArgs['ruleBook'] {
  return {
    ...ruleBook,
    techniques: ruleBook.techniques.map((one) => ({ ...one, pressureMin: null })),
  };
}

const saysTheSame = (one: PlanProblem, other: PlanProblem): boolean =>
  one.rule === other.rule && one.message === other.message;

/**
 * Changes that lie outside the limits, each at its line with the rule's words: a record tells what happened, so they are not
 * refused, but the line has to say why, as everywhere that a limit is left. A problem that the plan itself had is none of the session's; one
 * at another line or of several together stands at the first that was changed.
 */
export function changesOutside(args: ChangeArgs): MissingField[] {
  const { plan, record, ...facts } = args;
  const changed = record.lines.filter(({ status }) => status === 'changed');
  if (changed.length === 0) return [];
  const before = checkPlan({ plan, ...facts });
  const ruleBook = asLightAsWorked(facts.ruleBook);
  const found = checkPlan({ ...facts, plan: workedPlan(args), ruleBook }).filter(
    (problem) =>
      WORK_RULES.includes(problem.rule) && !before.some((one) => saysTheSame(one, problem)),
  );
  return found.flatMap(({ line, message }) => {
    const at = changed.find((one) => one.line === line) ?? changed[0];
    if (!at || isReason(at.notes)) return [];
    return [
      {
        path: `lines[${at.line}].notes`,
        message: `${message} Change it, or write in the note of line ${at.line + 1} why it was done (${REASON_MIN} letters or more).`,
      },
    ];
  });
}
