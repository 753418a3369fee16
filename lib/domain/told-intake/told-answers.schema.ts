import { z } from 'zod';

import { markSides } from '../anatomy/side';
import { regions } from '../anatomy/region';
import { symptomKinds } from '../intake/intake-answers.schema';
import { answers } from '../shared/clinical-case';
import { isoDate } from '../shared/date.schema';
import { lineText, longText, slug } from '../shared/text';
import type { ToldAnswer, ToldAnswers } from './told-answers';
import { toldConsentsSchema } from './told-consents.schema';

/** More than any question has; what a question takes is checked by `toldProblems`. */
const WORDS_MAX = 500;
const PICKED_MAX = 60;
const QUESTIONS_MAX = 300;
/** More than the form of any outcome measure has. */
const FIELDS_MAX = 40;
const FIELD_MAX = 200;

const mark = z.strictObject({
  region: z.enum(regions),
  side: z.enum(markSides),
  pain: z.number().int().min(0).max(10).nullable(),
  kinds: z.array(z.enum(symptomKinds)).max(symptomKinds.length),
});

const said = z
  .strictObject({
    unit: z.enum(['day', 'week', 'month', 'year']),
    count: z.number().int().min(0).max(120),
  })
  .nullable();

const toldAnswerSchema: z.ZodType<ToldAnswer> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), option: slug }),
  z.strictObject({
    kind: z.literal('several'),
    isNone: z.boolean(),
    ticked: z
      .record(slug, z.enum(['yes', 'not_sure']))
      .refine((ticked) => Object.keys(ticked).length <= PICKED_MAX, { error: 'Too many ticks.' }),
  }),
  z.strictObject({ kind: z.literal('flag'), answer: z.enum(answers) }),
  z.strictObject({ kind: z.literal('rating'), value: z.number().int().min(0).max(10) }),
  z.strictObject({
    kind: z.literal('when'),
    date: isoDate.nullable(),
    isUnknown: z.boolean(),
    said,
  }),
  z.strictObject({
    kind: z.literal('words'),
    text: longText({ max: WORDS_MAX, label: 'your answer' }),
  }),
  z.strictObject({
    kind: z.literal('places'),
    marks: z.array(mark).max(2 * regions.length),
    isNowhere: z.boolean(),
    elsewhere: lineText({ max: 120, label: 'the place' }),
  }),
  z.strictObject({
    kind: z.literal('medicines'),
    isNone: z.boolean(),
    ids: z.array(slug).max(PICKED_MAX),
    other: longText({ max: WORDS_MAX, label: 'other medicines' }),
  }),
  z.strictObject({ kind: z.literal('due_date'), date: isoDate.nullable() }),
  z.strictObject({ kind: z.literal('wrong_tap') }),
  z.strictObject({
    kind: z.literal('measure'),
    fields: z
      .record(
        z.string().regex(/^[a-zA-Z0-9_.]{1,40}$/),
        lineText({ max: FIELD_MAX, label: 'the answer' }),
      )
      .refine((fields) => Object.keys(fields).length <= FIELDS_MAX, { error: 'Too many fields.' }),
  }),
  toldConsentsSchema,
]);

/**
 * The shape of what a client's page sends, and of the database column: strict and bounded, whatever is asked today. What
 * was not asked, and what a question does not offer, is named by `toldProblems`.
 */
export const toldAnswersSchema: z.ZodType<ToldAnswers> = z
  .record(slug, toldAnswerSchema)
  .refine((given) => Object.keys(given).length <= QUESTIONS_MAX, { error: 'Too many answers.' });
