import { z } from 'zod';

import { lineText } from '@/lib/domain/shared/text';

const password = z
  .string({ error: 'Enter a password.' })
  .min(1, { error: 'Enter a password.' })
  .max(1024, { error: 'Choose a password of 1024 characters at most.' });

/** What somebody sends who has an account already. */
export const joinSchema = z.object({ password });

/** What somebody sends who joins for the first time. */
export const newAccountSchema = z.object({
  name: lineText({ max: 120, min: 1, label: 'your name' }),
  password: password.min(12, { error: 'Choose a password of 12 characters or more.' }),
});
