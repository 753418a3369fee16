import type { MeasuredView } from '@/components/told-intake/told-measured';
import { languages } from '@/lib/content/languages/languages';
import { ruleBook } from '@/lib/content/rule-book';
import { answerDetails, answeredScore, measureOf } from '@/lib/domain/outcomes/answer-words';
import { outcomeMeasures, type OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import type { MeasureAnswers } from '@/lib/domain/outcomes/measure-answers.schema';
import { readMeasure } from '@/lib/domain/outcomes/read-measure';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { isMeasureBegun, measureLinesTold } from '@/lib/domain/told-intake/measure-words';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { measuresNow, toldFields, type ToldFields } from '@/lib/domain/told-intake/told-measures';
import type { ToldSection } from '@/lib/domain/told-intake/told-question';

function wholeAnswers(measure: OutcomeMeasure, fields: ToldFields): MeasureAnswers | null {
  // The day that a change is counted from is the practice's: whether the client has answered does not hang on it.
  const known = { since: '2000-01-01', activities: [] };
  const read = readMeasure(measure, (name) => fields[name] ?? null, known);
  return read.ok ? read.answers : null;
}

const names = ruleNames(ruleBook);

/** Sentences stand under their short labels here: the exact ones are in the frozen copy. */
function inEnglish(measure: OutcomeMeasure, fields: ToldFields): string[] {
  const { items } = measureOf(ruleBook.outcomeMeasures, measure);
  const labels = { id: '', language: 'en', lines: items.map(({ label }) => label) } as const;
  return measureLinesTold(measure, fields, { texts: languages.en.measures, forms: [labels] });
}

function toldOne(measure: OutcomeMeasure, fields: ToldFields): MeasuredView {
  const record = measureOf(ruleBook.outcomeMeasures, measure);
  const answers = wholeAnswers(measure, fields);
  const { id, name } = record;
  if (!answers) return { id, name, score: null, lines: inEnglish(measure, fields) };
  const lines = answers.measure === 'groc' ? [] : answerDetails(answers, record, names);
  return { id, name, score: answeredScore(answers, record), lines };
}

/** The outcome measures that a client has begun behind the health questions, each with its score or its half. */
export function toldMeasured(
  answers: ToldAnswers,
  sections: readonly ToldSection[],
): MeasuredView[] {
  const measures = outcomeMeasures.filter((one) => isMeasureBegun(toldFields(answers, one)));
  return measuresNow({ measures }, { sections, answers }).map((measure) =>
    toldOne(measure, toldFields(answers, measure)),
  );
}
