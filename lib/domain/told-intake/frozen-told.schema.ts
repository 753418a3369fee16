import { z } from 'zod';

import type { FrozenTold } from './frozen-told';

const text = z.string().max(8000);

/** A frozen told intake as it comes out of the database. */
export const frozenToldSchema: z.ZodType<FrozenTold> = z.strictObject({
  contentVersion: z.string().max(40),
  language: z.string().max(20),
  sections: z.array(
    z.strictObject({
      title: text,
      entries: z.array(
        z.strictObject({
          id: z.string().max(64),
          question: text,
          answer: text,
          isPrivate: z.literal(true).exactOptional(),
        }),
      ),
    }),
  ),
});
