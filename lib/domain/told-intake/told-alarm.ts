import type { Alarm } from '../check-in/check-in';
import { stopsAtOnce } from '../screening/short-screen';
import type { ContraindicationId } from '../screening/contraindication';
import type { RedFlagId } from '../screening/red-flag';
import type { ToldAnswer } from './told-answers';
import { questionsToAsk, type ToldFacts } from './sections-to-ask';
import type { ToldFlag, ToldQuestion } from './told-question';

export type ToldRule = RedFlagId | ContraindicationId;

/** What the answers so far ask for at once, and which rules say so, the worst first. */
export interface ToldAlarm {
  level: Alarm;
  rules: readonly ToldRule[];
  /** The crisis number, or the birth unit, stands first where every emergency is of that kind. */
  ownAction: 'crisis' | 'maternity' | null;
}

interface Raised {
  rule: ToldRule;
  level: Alarm;
  ownAction?: 'crisis' | 'maternity';
}

const isSerious = ({ level }: ToldFlag): boolean => level === 'emergency' || level === 'urgent';

function answeredFlag(
  question: ToldFlag,
  given: ToldAnswer | undefined,
  isWorse: boolean,
): Raised[] {
  if (given?.kind !== 'flag' || given.answer === 'no' || !isSerious(question)) return [];
  const level = isWorse ? 'emergency' : question.level;
  const isEmergency = stopsAtOnce({ ...question, level }, given.answer);
  const { flag: rule, ownAction } = question;
  const raised: Raised = { rule, level: isEmergency ? 'emergency' : 'urgent' };
  return [ownAction ? { ...raised, ownAction } : raised];
}

function answeredOptions(question: ToldQuestion, given: ToldAnswer | undefined): Raised[] {
  if (question.kind !== 'choice' && question.kind !== 'several') return [];
  const isPicked = (id: string): boolean =>
    (given?.kind === 'choice' && given.option === id) ||
    (given?.kind === 'several' && Object.hasOwn(given.ticked, id));
  return question.options
    .filter(({ id, isUrgent }) => isUrgent && isPicked(id))
    .flatMap(({ tells }) =>
      tells.flatMap((tell) =>
        tell.kind === 'row' ? [{ rule: tell.row, level: 'urgent' as const }] : [],
      ),
    );
}

/** Every danger sign in the answers so far, each with the question behind it, in the order of the questions. */
export function raisedBy(facts: ToldFacts): (Raised & { question: ToldQuestion })[] {
  const asked = questionsToAsk(facts);
  const countsAsYes = (id: RedFlagId): boolean =>
    asked.some((one) => {
      const given = facts.answers[one.id];
      if (one.kind !== 'flag' || one.flag !== id || given?.kind !== 'flag') return false;
      return given.answer === 'yes' || (given.answer === 'not_sure' && one.starred);
    });
  const raisedOf = (question: ToldQuestion): Raised[] => {
    const given = facts.answers[question.id];
    if (question.kind !== 'flag') return answeredOptions(question, given);
    return answeredFlag(question, given, question.worseWith?.anyOf.some(countsAsYes) ?? false);
  };
  return asked.flatMap((question) => raisedOf(question).map((one) => ({ ...one, question })));
}

/** A row that an option of this question tells at once, by its id. */
function rowIn(question: ToldQuestion, rule: string): ContraindicationId | undefined {
  if (question.kind !== 'choice' && question.kind !== 'several') return undefined;
  return question.options
    .filter(({ isUrgent }) => isUrgent)
    .flatMap(({ tells }) => tells.flatMap((tell) => (tell.kind === 'row' ? [tell.row] : [])))
    .find((row) => row === rule);
}

/** How bad a plain yes to this rule is; null where none of these questions can raise it. */
export function ruleLevel(
  questions: readonly ToldQuestion[],
  rule: string,
): { rule: ToldRule; alarm: Alarm } | null {
  for (const question of questions) {
    if (question.kind === 'flag' && question.flag === rule && isSerious(question)) {
      const isEmergency = question.level === 'emergency';
      return { rule: question.flag, alarm: isEmergency ? 'emergency' : 'urgent' };
    }
    const row = rowIn(question, rule);
    if (row) return { rule: row, alarm: 'urgent' };
  }
  return null;
}

/**
 * Emergency, urgent or null for the answers so far, with the rules behind it. Runs in the browser without the server. A
 * starred flag counts "not sure" as yes; "not sure" to any other serious one is urgent (decisions 4). It never waits for
 * another answer: back and leg pain may not have been asked yet, so no flag is taken for milder than its own level.
 */
export function toldAlarm(facts: ToldFacts): ToldAlarm | null {
  const raised = raisedBy(facts);
  const emergencies = raised.filter(({ level }) => level === 'emergency');
  const counting = emergencies.length > 0 ? emergencies : raised;
  const [first] = counting;
  if (!first) return null;
  const isOneKind = counting.every(({ ownAction }) => ownAction === first.ownAction);
  return {
    level: first.level,
    rules: [...new Set(counting.map(({ rule }) => rule))],
    ownAction: (isOneKind && first.ownAction) || null,
  };
}
