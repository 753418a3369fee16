import { answerWords, NOT_RECORDED } from '../intake/answer-words';
import { frozenIntake } from '../intake/frozen-intake';
import type { IntakeAnswers, IntakeDraft } from '../intake/intake-answers.schema';
import type { IntakeQuestions } from '../intake/intake-questions';

/** One field of the intake in the words of the therapist's form. */
export interface ToldLine {
  /** Path of the field (`redFlags.rf_ces_1`); a list is one line (`places`). */
  path: string;
  question: string;
  answer: string;
  /** What the client really said, where the field holds a stricter reading of it. */
  said?: string;
}

/** Lists whose entries have paths of their own: they are read as a whole. */
const LISTS = ['causes', 'places', 'medicines'];

const lineOf = (path: string): string =>
  LISTS.find(
    (list) => path === list || path.startsWith(`${list}[`) || path.startsWith(`${list}.`),
  ) ?? path;

const NOT_SURE = answerWords.not_sure;

/** The words of a client who is not sure, where the field itself cannot say so. */
function unsureWords(answer: string): string {
  if (answer.startsWith(NOT_SURE)) return answer;
  return answer === NOT_RECORDED ? 'Does not know' : `${NOT_SURE}, taken as: ${answer}`;
}

/** The lines with what a client said who is not sure: a detail or a place is part of the line of its condition. */
export function withUnsure(lines: readonly ToldLine[], unsure: readonly string[]): ToldLine[] {
  const paths = new Set(unsure.map((path) => path.replace(/\.(?:details|sites)$/, '')));
  return lines.map((line) =>
    paths.has(line.path) ? { ...line, said: unsureWords(line.answer) } : line,
  );
}

/** Every field of an intake in words, a list as one line, in the order of the form. */
export function intakeLines(answers: IntakeAnswers, questions: IntakeQuestions): ToldLine[] {
  const lines = new Map<string, ToldLine>();
  const entries = frozenIntake({ answers, questions }).sections.flatMap((one) => one.entries);
  for (const { path: own, question, answer } of entries) {
    const path = lineOf(own);
    const known = lines.get(path);
    lines.set(
      path,
      known ? { ...known, answer: `${known.answer}; ${answer}` } : { path, question, answer },
    );
  }
  return [...lines.values()];
}

/** Whether a draft says something of a field. */
function isTold(draft: IntakeDraft, path: string): boolean {
  const [field = '', id = ''] = path.split('.');
  if (field === 'redFlags') return Object.hasOwn(draft.redFlags ?? {}, id);
  if (field === 'contraindications') return Object.hasOwn(draft.contraindications ?? {}, id);
  return Object.entries(draft).some(([name, value]) => name === field && value !== undefined);
}

/** What was told, in the words of the therapist's form: only fields that the draft holds. `base`: an empty intake. */
export function toldLines(
  draft: IntakeDraft,
  { base, questions }: { base: IntakeAnswers; questions: IntakeQuestions },
): ToldLine[] {
  const told = Object.entries(draft).filter(([, value]) => value !== undefined);
  const answers = Object.assign({}, base, Object.fromEntries(told));
  return intakeLines(answers, questions).filter(({ path }) => isTold(draft, path));
}
