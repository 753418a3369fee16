import { z } from 'zod';

import type { FrozenIntake } from './frozen-entry';

const entry = z.object({ path: z.string(), question: z.string(), answer: z.string() });

/** The frozen words of a signed intake, out of the database. */
export const frozenIntakeSchema = z.object({
  contentVersion: z.string(),
  sections: z.array(z.object({ title: z.string(), entries: z.array(entry) })),
}) satisfies z.ZodType<FrozenIntake>;
