import { z } from 'zod';

import { lineText } from '../shared/text';

const whole = (min: number, max: number, what: string) =>
  z.coerce
    .number({ error: `Enter ${what} as a whole number from ${min} to ${max}.` })
    .int({ error: `Enter ${what} as a whole number from ${min} to ${max}.` })
    .min(min, { error: `Enter ${what} as a whole number from ${min} to ${max}.` })
    .max(max, { error: `Enter ${what} as a whole number from ${min} to ${max}.` });

/** What the owner sets about the keeping of records. */
export const retentionSchema = z.object({
  years: whole(1, 100, 'the years'),
  minorAge: whole(18, 100, 'the age'),
});

/** Why a record is kept beyond its time. */
export const holdSchema = z.object({
  reason: lineText({ max: 300, min: 1, label: 'why the record is kept' }),
});

/** Erasing cannot be undone: the owner types the word. */
export const erasureSchema = z.object({
  word: z
    .string()
    .trim()
    .refine((word) => word.toUpperCase() === 'ERASE', { error: 'Type the word ERASE.' }),
});
