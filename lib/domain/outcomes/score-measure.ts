import type { MissingField } from '../session-record/session-record';
import type { Result } from '../shared/result';
import { sciaticaItems, type OutcomeMeasure } from './measure';
import type { MeasureAnswers } from './measure-answers.schema';

/** `no_score`: the measure is shown, not scored. */
export type ScoreRefusal = 'answer_missing' | 'too_few_activities' | 'no_score';

export interface MeasureScore {
  measure: OutcomeMeasure;
  score: number;
}

/** A refusal also names the fields that have to be filled in. */
export type ScoreResult = Result<MeasureScore, ScoreRefusal> & { missing: MissingField[] };

type Of<Measure extends OutcomeMeasure> = Extract<MeasureAnswers, { measure: Measure }>;

/** PSFS needs 3 activities, 5 at most (V42c). */
const ACTIVITIES_MIN = 3;

function refused(reason: ScoreRefusal, missing: MissingField[] = []): ScoreResult {
  return { ok: false, reason, missing };
}

function scored(measure: OutcomeMeasure, score: number): ScoreResult {
  return { ok: true, value: { measure, score }, missing: [] };
}

/** One number is the score. */
function single(
  measure: OutcomeMeasure,
  value: number | null,
  { path, message }: MissingField,
): ScoreResult {
  return value === null ? refused('answer_missing', [{ path, message }]) : scored(measure, value);
}

function scoreActivities({ measure, activities }: Of<'psfs'>): ScoreResult {
  if (activities.length < ACTIVITIES_MIN) {
    const message = `Name ${ACTIVITIES_MIN} to 5 activities.`;
    return refused('too_few_activities', [{ path: 'activities', message }]);
  }
  const missing = activities.flatMap(({ activity, rating }, index) =>
    rating === null
      ? [{ path: `activities[${index}].rating`, message: `Rate “${activity}”, 0 to 10.` }]
      : [],
  );
  if (missing.length > 0) return refused('answer_missing', missing);
  const sum = activities.reduce((total, { rating }) => total + (rating ?? 0), 0);
  return scored(measure, sum / activities.length);
}

function scoreRolandMorris({ measure, ticked, finished }: Of<'rmdq_24'>): ScoreResult {
  if (finished) return scored(measure, ticked.length);
  const message = 'Confirm that every line was read; what is not ticked is not true.';
  return refused('answer_missing', [{ path: 'finished', message }]);
}

function scoreSciatica(answers: Of<'sciatica_bothersomeness' | 'sciatica_frequency'>): ScoreResult {
  const missing = sciaticaItems
    .filter((item) => answers[item] === null)
    .map((path) => ({ path, message: 'Choose a number from 0 to 6.' }));
  if (missing.length > 0) return refused('answer_missing', missing);
  const sum = sciaticaItems.reduce((total, item) => total + (answers[item] ?? 0), 0);
  return scored(answers.measure, sum);
}

function scoreChange({ measure, change, since }: Of<'groc'>): ScoreResult {
  const missing = [
    ...(change === null ? [{ path: 'change', message: 'Choose the change, −5 to +5.' }] : []),
    ...(since === null
      ? [{ path: 'since', message: 'Enter the day that the client compares with.' }]
      : []),
  ];
  return change === null || since === null
    ? refused('answer_missing', missing)
    : scored(measure, change);
}

/**
 * The score of one measure, exactly as its instrument counts (spec §8.1): pain now; the mean of 3 to 5 activities; ticks;
 * the sum of four items. A missing answer is never filled in: the refusal names the fields.
 */
export function scoreMeasure(answers: MeasureAnswers): ScoreResult {
  const { measure } = answers;
  switch (measure) {
    case 'nprs_back':
    case 'nprs_leg':
      return single(measure, answers.now, {
        path: 'now',
        message: 'Choose the pain now, 0 to 10.',
      });
    case 'psfs':
      return scoreActivities(answers);
    case 'rmdq_24':
      return scoreRolandMorris(answers);
    case 'sciatica_bothersomeness':
    case 'sciatica_frequency':
      return scoreSciatica(answers);
    case 'groc':
      return scoreChange(answers);
    default:
      return scoreOwn(answers);
  }
}

/** Measures of our own: one number, or none. */
function scoreOwn(
  answers: Of<
    'body_chart' | 'home_care_days' | 'sitting_tolerance' | 'walking_tolerance' | 'satisfaction'
  >,
): ScoreResult {
  const { measure } = answers;
  switch (measure) {
    case 'home_care_days':
      return single(measure, answers.days, { path: 'days', message: 'Choose the days, 0 to 7.' });
    case 'sitting_tolerance':
    case 'walking_tolerance':
      return single(measure, answers.minutes, {
        path: 'minutes',
        message: 'Enter the minutes.',
      });
    case 'satisfaction':
      return single(measure, answers.rating, { path: 'rating', message: 'Choose 0 to 10.' });
    case 'body_chart':
      return refused('no_score');
  }
}
