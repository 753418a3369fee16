import { z } from 'zod';

import { homeCareItems } from './home-care-item';
import { teachBackAnswers } from './teach-back';

/** How the items of a sheet were shown back, at most one answer for each. */
export const teachBackSchema = z
  .array(z.strictObject({ item: z.enum(homeCareItems), answer: z.enum(teachBackAnswers) }))
  .max(32)
  .refine((given) => new Set(given.map(({ item }) => item)).size === given.length, {
    error: 'Each item has one answer.',
  });
