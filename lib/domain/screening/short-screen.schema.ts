import { z } from 'zod';

import { answers } from '../shared/clinical-case';
import { newsFacts, type ShortScreenAnswers } from './short-screen';

const answer = z.enum(answers, { error: 'Choose yes, no or not sure.' });
const redFlagId = z.templateLiteral(['rf_', z.string().regex(/^[a-z0-9_]{1,60}$/)]);

/** Answers of a short screen, as the form sends them and the database keeps them; what is missing is the rules' word. */
export const shortScreenSchema: z.ZodType<ShortScreenAnswers> = z.strictObject({
  redFlags: z.partialRecord(redFlagId, answer),
  news: z.partialRecord(z.enum(newsFacts), answer),
});
