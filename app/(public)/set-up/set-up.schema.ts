import { z } from 'zod';

import { isTimeZone } from '@/app/time-zones';
import { signInEmail } from '@/lib/domain/practice/person.schema';
import { lineText } from '@/lib/domain/shared/text';

/** What the set-up form sends. The code is checked against the database, not here. */
export const setUpSchema = z.object({
  code: lineText({ max: 100, min: 1, label: 'the code' }),
  practiceName: lineText({ max: 120, min: 1, label: 'the practice’s name' }),
  timeZone: z.string().max(60).refine(isTimeZone, { error: 'Choose a time zone from the list.' }),
  name: lineText({ max: 120, min: 1, label: 'your name' }),
  email: signInEmail('your e-mail address'),
  password: z
    .string()
    .min(12, { error: 'Choose a password of 12 characters or more.' })
    .max(1024, { error: 'Choose a password of 1024 characters at most.' }),
});
