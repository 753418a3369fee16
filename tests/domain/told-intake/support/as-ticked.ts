import type { IntakeDraft } from '@/lib/domain/intake/intake-answers.schema';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldQuestion, ToldSection, ToldTell } from '@/lib/domain/told-intake/told-question';
import type { Answer } from '@/lib/domain/shared/clinical-case';

type How = 'yes' | 'not_sure';

interface Ticked {
  tell: ToldTell;
  how: How;
}

function howOf(given: ToldAnswer, option: string): How | undefined {
  if (given.kind === 'several') return given.ticked[option];
  return given.kind === 'choice' && given.option === option ? 'yes' : undefined;
}

function tickedIn(question: ToldQuestion, given: ToldAnswer): Ticked[] {
  if (question.kind !== 'choice' && question.kind !== 'several') return [];
  return question.options.flatMap(({ id, tells }) => {
    const how = howOf(given, id);
    return how ? tells.map((tell) => ({ tell, how })) : [];
  });
}

type Row = { answer: Answer; details: string[]; sites: []; note: '' };

const NO_ROW: Row = { answer: 'no', details: [], sites: [], note: '' };

/** Once yes, a row stays yes. */
function rowsOf(ticked: readonly Ticked[]): Record<string, Row> {
  const rows: Record<string, Row> = {};
  for (const { tell, how } of ticked) {
    if (tell.kind !== 'row') continue;
    const { answer: before, details } = rows[tell.row] ?? NO_ROW;
    const said = tell.atMost ?? how;
    rows[tell.row] = {
      ...{ answer: before === 'yes' ? 'yes' : said, sites: [], note: '' },
      details: tell.detail ? [...details, tell.detail] : details,
    };
  }
  return rows;
}

/** The form has no "not sure" here: a careful therapist takes what holds back more. */
function fieldsOf(ticked: readonly Ticked[]): Record<string, unknown> {
  const entries = ticked.flatMap(({ tell }): [string, unknown][] => {
    if (tell.kind === 'side') return [['affectedSide', tell.side]];
    if (tell.kind !== 'fact') return [];
    const isUnsure = tell.answer === 'not_sure' && tell.fact !== 'seenByDoctor';
    return [[tell.fact, tell.answer === 'yes' || isUnsure]];
  });
  return Object.fromEntries(entries);
}

/**
 * The same answers as a therapist would tick them in the form of the practice: only what was said with a yes or a "not
 * sure", written by another hand than `toIntake`, so that each can find the other's mistakes.
 */
export function asTicked(sections: readonly ToldSection[], answers: ToldAnswers): IntakeDraft {
  const questions = sections.flatMap((section) => section.questions);
  const answered = questions.flatMap((question) => {
    const given = answers[question.id];
    return given ? [{ question, given }] : [];
  });
  const ticked = answered.flatMap(({ question, given }) => tickedIn(question, given));
  const flags = answered.flatMap(({ question, given }) =>
    question.kind === 'flag' && given.kind === 'flag' ? [[question.flag, given.answer]] : [],
  );
  const causes = ticked.flatMap(({ tell }) =>
    tell.kind === 'cause' ? [{ cause: tell.cause, confirmedBy: 'self' as const }] : [],
  );
  return {
    ...fieldsOf(ticked),
    ...{ causes, contraindications: rowsOf(ticked) },
    redFlags: Object.fromEntries(flags) as NonNullable<IntakeDraft['redFlags']>,
  };
}
