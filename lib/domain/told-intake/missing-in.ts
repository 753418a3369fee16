import type { ToldAnswer, ToldAnswers } from './told-answers';
import type { ToldQuestion, ToldSection } from './told-question';

/** What a question still wants before its section is done. */
export type ToldMissing =
  | 'answer'
  /** A mark of the body chart has no 0–10 yet. */
  | 'pain_of_mark';

const isBlank = (text: string): boolean => text.trim() === '';

/** Whether an answer says something: half of one does not. */
export function isSaid(given: ToldAnswer): boolean {
  switch (given.kind) {
    case 'choice':
      return given.option !== '';
    case 'several':
      return [given.isNone, Object.keys(given.ticked).length > 0].includes(true);
    case 'words':
      return !isBlank(given.text);
    case 'places':
      return [given.isNowhere, given.marks.length > 0, !isBlank(given.elsewhere)].includes(true);
    case 'medicines':
      return [given.isNone, given.ids.length > 0, !isBlank(given.other)].includes(true);
    default:
      return true;
  }
}

/** A mark of the chart without its 0–10. */
function lacksPain(question: ToldQuestion, given: ToldAnswer): boolean {
  if (question.kind !== 'places' || given.kind !== 'places') return false;
  return question.asks === 'pain' && given.marks.some(({ pain }) => pain === null);
}

function missingOf(question: ToldQuestion, given: ToldAnswer | undefined): ToldMissing | null {
  if (given?.kind !== question.kind || !isSaid(given)) {
    return question.isOptional ? null : 'answer';
  }
  return lacksPain(question, given) ? 'pain_of_mark' : null;
}

/** What keeps a section from being done, in the order of its questions. Give it a section of `sectionsToAsk`. */
export function missingIn(
  section: ToldSection,
  answers: ToldAnswers,
): { question: string; missing: ToldMissing }[] {
  return section.questions.flatMap((question) => {
    const missing = missingOf(question, answers[question.id]);
    return missing === null ? [] : [{ question: question.id, missing }];
  });
}
