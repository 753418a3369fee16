import { frozenIntake } from '../intake/frozen-intake';
import type { IntakeAnswers, IntakeDraft } from '../intake/intake-answers.schema';
import type { IntakeQuestions } from '../intake/intake-questions';

/** One field of the intake in the words of the therapist's form. */
export interface ToldLine {
  /** Path of the field (`redFlags.rf_ces_1`); a list is one line (`places`). */
  path: string;
  question: string;
  answer: string;
}

/** Lists whose entries have paths of their own: they are read as a whole. */
const LISTS = ['causes', 'places', 'medicines'];

const lineOf = (path: string): string =>
  LISTS.find(
    (list) => path === list || path.startsWith(`${list}[`) || path.startsWith(`${list}.`),
  ) ?? path;

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
