import { z } from 'zod';

import { isIsoDate } from './iso-date';

/** A real calendar date, `YYYY-MM-DD`, 1900–2199. */
export const isoDate = z
  .string()
  .refine(isIsoDate, { error: 'Enter a real date: year, month, day.' });
