import { z } from 'zod';

import { homeItemSchema } from './home-item.schema';
import { teachBackAnswers } from './teach-back';

/** How the items of a sheet were shown back, at most one answer for each. */
export const teachBackSchema = z
  .array(z.strictObject({ item: homeItemSchema, answer: z.enum(teachBackAnswers) }))
  .max(32)
  .refine((given) => new Set(given.map(({ item }) => item)).size === given.length, {
    error: 'Each item has one answer.',
  });
