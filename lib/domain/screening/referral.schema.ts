import { z } from 'zod';

import { isoDate } from '../shared/date.schema';
import type { IsoDate } from '../shared/iso-date';
import { lineText, longText } from '../shared/text';
import type { ReferralWords } from './referral';

/** What was written of a step, as it is stored. */
export const referralWordsSchema: z.ZodType<ReferralWords> = z.strictObject({
  to: lineText({ max: 320 }),
  who: lineText({ max: 120 }),
  said: longText(),
  limits: longText(),
});

/** The day of something that has happened. */
const dayUntil = (today: IsoDate) =>
  isoDate.refine((day) => day <= today, { error: 'The day is in the future. Check it.' });

/** How a letter went out on paper. */
export const letterSentSchema = (today: IsoDate) =>
  z.object({
    kind: z.enum(['handed_over', 'posted'], { error: 'Say how it went out.' }),
    day: dayUntil(today),
    to: lineText({ max: 200, label: 'to whom it went' }).default(''),
  });

/** To whom a letter is e-mailed. */
export const letterMailSchema = z.object({
  to: z.email({ error: 'Enter the e-mail address of the practice that it goes to.' }).max(320),
  agreed: z.literal('yes', { error: 'Ask the client first, and tick it.' }),
});

/** An answer, or that none will come. `clears`: rules that it clears, within `limits`. */
export const referralAnswerSchema = (today: IsoDate) =>
  z.object({
    who: lineText({ max: 120, min: 2, label: 'who answered, name and profession' }),
    day: dayUntil(today),
    said: longText({ max: 2000, min: 3, label: 'what was said, and how' }),
    limits: longText({ max: 2000, label: 'the limits' }).default(''),
    fileId: z.string().max(40).default(''),
  });

/** Why no answer will come. */
export const givenUpSchema = z.object({
  said: longText({ max: 1000, min: 3, label: 'why no answer will come' }),
});

/** Advice to see a doctor, without a letter (spec §2.1, `rf_dx_1`). */
export const adviceSchema = z.object({
  said: longText({ max: 1000, min: 3, label: 'what was advised' }),
});
