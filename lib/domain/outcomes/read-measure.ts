import type { OutcomeMeasure } from './measure';
import { measureAnswersSchema, type MeasureAnswers } from './measure-answers.schema';
import { sentAnswers, type KnownAnswers, type ReadField } from './measure-fields';
import { scoreMeasure } from './score-measure';

interface FieldError {
  field: string;
  message: string;
}

export type ReadMeasure =
  { ok: true; answers: MeasureAnswers } | { ok: false; errors: FieldError[] };

/** `activities[0].rating` as the field of a form: `activities.0.rating`. */
const fieldOf = (path: string): string => path.replace(/\[(\d+)\]/g, '.$1');

function missingIn(answers: MeasureAnswers): FieldError[] {
  if (answers.measure === 'body_chart') {
    return answers.belowKnee === null ? [{ field: 'belowKnee', message: 'Choose yes or no.' }] : [];
  }
  const scored = scoreMeasure(answers);
  return scored.missing.map(({ path, message }) => ({
    field: path === 'activities' ? 'activities.0.activity' : fieldOf(path),
    message,
  }));
}

/**
 * Reads what a form has sent for one measure. Refused with every field that is wrong or, by the rule of its instrument,
 * missing: a measure without a score is not kept, so nothing has to be filled in later. Pain may leave worst and average out.
 */
export function readMeasure(
  measure: OutcomeMeasure,
  read: ReadField,
  known: KnownAnswers,
): ReadMeasure {
  const parsed = measureAnswersSchema.safeParse(sentAnswers(measure, read, known));
  if (!parsed.success) {
    const errors = new Map(
      parsed.error.issues.map(({ path, message }) => [path.join('.'), message]),
    );
    return { ok: false, errors: [...errors].map(([field, message]) => ({ field, message })) };
  }
  const errors = missingIn(parsed.data);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, answers: parsed.data };
}
