import { z } from 'zod';

import { markSides } from '../anatomy/side';
import { regions } from '../anatomy/region';
import { symptomKinds } from '../intake/intake-answers.schema';
import { isoDate } from '../shared/date.schema';
import { lineText } from '../shared/text';
import { rmdqItems } from './measure';
import { ACTIVITY_MAX, MINUTES_MAX } from './measure-fields';

/** A whole number from `min` to `max`; null while it has not been given. */
function whole(what: string, min: number, max: number) {
  const error = `Choose ${what}: a whole number from ${min} to ${max}.`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error }).nullable();
}

const pain = (what: string) => whole(`the ${what}`, 0, 10).default(null);

/** Pain on the numeric scale; the score is the pain now. */
const painAnswers = z.strictObject({
  measure: z.enum(['nprs_back', 'nprs_leg']),
  now: pain('pain now'),
  worst: pain('worst pain of the last 24 hours'),
  average: pain('average pain of the last 24 hours'),
});

const activity = z.strictObject({
  activity: lineText({ min: 1, max: ACTIVITY_MAX, label: 'the activity' }),
  rating: whole('how well the activity goes', 0, 10).default(null),
});

/** Two wordings of the same activity: case and spaces do not make another one. */
export function activityKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

const activityAnswers = z.strictObject({
  measure: z.literal('psfs'),
  activities: z
    .array(activity)
    .max(5, { error: 'Name 5 activities at most.' })
    .refine((list) => new Set(list.map((one) => activityKey(one.activity))).size === list.length, {
      error: 'An activity stands here twice. Remove one.',
    })
    .default([]),
});

const rolandMorrisAnswers = z.strictObject({
  measure: z.literal('rmdq_24'),
  /** What is true today; nothing else is kept of the form. */
  ticked: z
    .array(z.enum(rmdqItems))
    .refine((list) => new Set(list).size === list.length, {
      error: 'A line is ticked twice. Remove one tick.',
    })
    .default([]),
  /** The client has read every line: without it nobody can tell 0 from a form that was not filled in. */
  finished: z.boolean().default(false),
});

const sciaticaItem = whole('a number for each line', 0, 6).default(null);
const sciaticaAnswers = z.strictObject({
  measure: z.enum(['sciatica_bothersomeness', 'sciatica_frequency']),
  leg_pain: sciaticaItem,
  numbness_tingling: sciaticaItem,
  weakness: sciaticaItem,
  pain_sitting: sciaticaItem,
});

const changeAnswers = z.strictObject({
  measure: z.literal('groc'),
  change: whole('the change', -5, 5).default(null),
  /** The day the client is asked to compare with. */
  since: isoDate.nullable().default(null),
});

const place = z.strictObject({
  region: z.enum(regions),
  side: z.enum(markSides),
  kinds: z.array(z.enum(symptomKinds)).max(symptomKinds.length).default([]),
});

const bodyChartAnswers = z.strictObject({
  measure: z.literal('body_chart'),
  places: z.array(place).max(80).default([]),
  belowKnee: z.boolean().nullable().default(null),
});

const daysAnswers = z.strictObject({
  measure: z.literal('home_care_days'),
  days: whole('the days', 0, 7).default(null),
});

const toleranceAnswers = z.strictObject({
  measure: z.enum(['sitting_tolerance', 'walking_tolerance']),
  minutes: whole('the minutes', 0, MINUTES_MAX).default(null),
});

const satisfactionAnswers = z.strictObject({
  measure: z.literal('satisfaction'),
  rating: whole('how happy the client is', 0, 10).default(null),
});

/**
 * What was answered to one measure of spec §8.1: whole numbers inside its range, null or empty while something is open.
 * Parses a form and the database column; `scoreMeasure` says what is still missing for a score.
 */
export const measureAnswersSchema = z.discriminatedUnion('measure', [
  painAnswers,
  activityAnswers,
  rolandMorrisAnswers,
  sciaticaAnswers,
  changeAnswers,
  bodyChartAnswers,
  daysAnswers,
  toleranceAnswers,
  satisfactionAnswers,
]);
export type MeasureAnswers = z.infer<typeof measureAnswersSchema>;
export type ActivityAnswers = z.infer<typeof activityAnswers>;
export type BodyChartAnswers = z.infer<typeof bodyChartAnswers>;
