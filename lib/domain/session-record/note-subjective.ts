import { NOT_RECORDED } from '../intake/answer-words';
import type { FrozenEntry } from '../intake/frozen-entry';
import type { RecordAnswers } from './session-record.schema';
import type { FieldLines, NoteFacts } from './visit';

/** Answers that say that there is nothing to say. */
const SAYS_NOTHING: readonly string[] = [NOT_RECORDED, 'None', 'None picked', 'None marked', ''];

function entries({ visit }: NoteFacts, begins: string): FrozenEntry[] {
  const all = visit.intake?.sections.flatMap((section) => section.entries) ?? [];
  return all.filter(
    ({ path, answer }) =>
      (path === begins || path.startsWith(`${begins}.`) || path.startsWith(`${begins}[`)) &&
      !SAYS_NOTHING.includes(answer),
  );
}

/** The answers of the intake under one path, as they were given. */
const intake =
  (path: string): FieldLines =>
  (facts) =>
    entries(facts, path).flatMap(({ answer }) => answer.split('\n'));

/** "Back 4 of 10, leg 5 of 10"; empty where neither was asked. */
export function painLines({ back, leg }: RecordAnswers['painBefore']): string[] {
  const said = [
    back === null ? '' : `back ${back} of 10`,
    leg === null ? '' : `leg ${leg} of 10`,
  ].filter(Boolean);
  if (said.length === 0) return [];
  const words = said.join(', ');
  return [`${words.charAt(0).toUpperCase()}${words.slice(1)}`];
}

/**
 * The worst pain that the intake asked for. It was worst before the intake, not before this session; and one signed when
 * the question was another (a week instead of 24 hours) says which.
 */
const worstPain: FieldLines = (facts) => {
  const fields = facts.blocks.flatMap((block) => block.fields);
  const asksNow = fields.find(({ id }) => id === 'pain_worst')?.label;
  return entries(facts, 'pain.worst').map(({ question, answer }) =>
    question === asksNow
      ? `${answer}, at the intake`
      : `${answer}, at the intake (asked as: ${question})`,
  );
};

/** What is new since the last visit: what was answered with anything but no. */
const news: FieldLines = ({ visit }) =>
  (visit.shortScreen?.sections ?? [])
    .flatMap((section) => section.entries)
    .filter(({ path, answer }) => path.startsWith('news.') && answer !== 'No')
    .map(({ question, answer }) => `${question} ${answer}`);

/** What the client told, at the intake and today. */
export const subjectiveFields: Readonly<Record<string, FieldLines>> = {
  onset: intake('onsetDate'),
  mechanism: intake('riskFactors'),
  pain_map: intake('places'),
  pain_now: ({ record }) => painLines(record.painBefore),
  pain_worst: worstPain,
  below_knee: intake('belowKnee'),
  aggravators: intake('aggravators'),
  easers: intake('easers'),
  medicines: intake('medicines'),
  response_to_last: ({ visit }) => (visit.lastResponse === null ? [] : [visit.lastResponse]),
  goals: intake('goals'),
  other_care: intake('otherCare'),
  new_health_events: news,
};
