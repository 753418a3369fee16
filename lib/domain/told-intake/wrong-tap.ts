import type { Alarm } from '../check-in/check-in';
import type { ToldFacts } from './sections-to-ask';
import { raisedBy, ruleLevel, type ToldRule } from './told-alarm';
import type { ToldAnswer, ToldAnswers } from './told-answers';
import type { ToldQuestion } from './told-question';

const BEGINS = 'wrong_tap_';

/** Under what the client's word stands that the tap behind a danger sign was a wrong one: no question has this id. */
export const wrongTapId = (rule: string): string => `${BEGINS}${rule}`;

const rulesRaised = (facts: ToldFacts): Set<string> =>
  new Set(raisedBy(facts).map(({ rule }) => rule));

/** What is left of an answer once the tap that raised a rule is taken back; undefined: nothing. */
function without(question: ToldQuestion, given: ToldAnswer, rule: ToldRule) {
  if (question.kind !== 'several' || given.kind !== 'several') return undefined;
  const raising = question.options.filter(({ tells }) =>
    tells.some((tell) => tell.kind === 'row' && tell.row === rule),
  );
  const left = Object.entries(given.ticked).filter(([id]) => !raising.some((one) => one.id === id));
  return left.length === 0 ? undefined : { ...given, ticked: Object.fromEntries(left) };
}

/** The question to which the answer was given that raises a rule now; undefined: none. */
export function questionBehind(facts: ToldFacts, rule: ToldRule): ToldQuestion | undefined {
  return raisedBy(facts).find((one) => one.rule === rule)?.question;
}

/**
 * Takes back, as a wrong tap, what raises this rule: the question is to be answered again, and that it was called a wrong
 * tap is kept with the answers. Where nothing raises it, the answers stay as they are.
 */
export function takeBack(facts: ToldFacts, rule: ToldRule): ToldAnswers {
  const raising = raisedBy(facts).filter((one) => one.rule === rule);
  if (raising.length === 0) return facts.answers;
  const next: Record<string, ToldAnswer> = { ...facts.answers };
  for (const { question } of raising) {
    const given = next[question.id];
    const left = given && without(question, given, rule);
    if (left) next[question.id] = left;
    else Reflect.deleteProperty(next, question.id);
  }
  return { ...next, [wrongTapId(rule)]: { kind: 'wrong_tap' } };
}

/** Without the word "wrong tap" on whatever is told again: the newest tap counts. */
export function withoutOldWrongTaps(facts: ToldFacts): ToldAnswers {
  const raised = rulesRaised(facts);
  const kept = Object.entries(facts.answers).filter(
    ([id, { kind }]) => kind !== 'wrong_tap' || !raised.has(id.slice(BEGINS.length)),
  );
  return Object.fromEntries(kept);
}

/** The danger signs that the client calls a wrong tap, and that no answer raises now, each with its own level. */
export function wrongTaps(facts: ToldFacts): { rule: ToldRule; alarm: Alarm }[] {
  const raised = rulesRaised(facts);
  const known = facts.sections.flatMap(({ questions }) => questions);
  const said = Object.entries(facts.answers).flatMap(([id, { kind }]) =>
    kind === 'wrong_tap' && id.startsWith(BEGINS) ? [id.slice(BEGINS.length)] : [],
  );
  return said.filter((rule) => !raised.has(rule)).flatMap((rule) => ruleLevel(known, rule) ?? []);
}

/** Whether this is a place for the word "wrong tap" on something that the questionnaire asks. */
export function isWrongTapId(id: string, questions: readonly ToldQuestion[]): boolean {
  return id.startsWith(BEGINS) && ruleLevel(questions, id.slice(BEGINS.length)) !== null;
}
