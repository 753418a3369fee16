import { z } from 'zod';

import { lineText } from '../shared/text';

const SHAPE = /^\+?[0-9(][0-9 ()./-]*$/;
/** Longest number of the international plan (ITU-T E.164); shortest emergency number in use is three digits. */
const DIGITS_MAX = 15;
const DIGITS_MIN = 3;

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return SHAPE.test(text) && digits >= DIGITS_MIN && digits <= DIGITS_MAX;
};

/** A number as it is printed and dialled; empty is null: not known yet. */
const phone = lineText({ max: 40, label: 'the number' })
  .refine((text) => text === '' || isPhone(text), {
    error: 'Enter a number of 3 to 15 digits. Spaces, + - ( ) may stand between them.',
  })
  .transform((text) => text || null);

/** What the settings form of a practice sends. Whether the time zone is known is checked by the caller's machine. */
export function practiceSettingsSchema(isTimeZone: (name: string) => boolean) {
  return z.object({
    name: lineText({ max: 120, min: 1, label: 'the practice’s name' }),
    timeZone: z.string().max(60).refine(isTimeZone, { error: 'Choose a time zone from the list.' }),
    paper: z.enum(['a4', 'letter'], { error: 'Choose A4 or Letter.' }),
    practicePhone: phone,
    urgentPhone: phone,
    emergencyNumber: phone,
    maternityPhone: phone,
    crisisPhone: phone,
    version: z.coerce.number().int().min(1),
  });
}
