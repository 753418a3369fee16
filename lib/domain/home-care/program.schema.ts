import { z } from 'zod';

import { regions } from '../anatomy/region';
import { longText } from '../shared/text';
import { homeItemSchema } from './home-item.schema';

const count = (min: number, max: number) => z.number().int().min(min).max(max);

/** A dose inside what anyone may type; the item's own limits are checked by `checkProgram`. */
export const doseSchema = z.union([
  z.strictObject({ seconds: count(1, 3600), repeats: count(1, 20), timesPerDay: count(1, 12) }),
  z.strictObject({ minutes: count(1, 240), timesPerWeek: count(1, 21) }),
  z.strictObject({ always: z.literal(true) }),
]);

/** One item of a program, as a form sends it and the database keeps it. */
export const programItemSchema = z.strictObject({
  item: homeItemSchema,
  side: z.enum(['left', 'right', 'both', 'none']),
  dose: doseSchema,
  cautions: z.array(longText({ max: 300 })).max(20),
  region: z.enum(regions).exactOptional(),
});

/** A client's program. How many items are allowed is a rule of `checkProgram`, not of the form. */
export const programSchema = z.array(programItemSchema).max(32);

/** A program while it is chosen: its notes are checked when the sheet is issued, so that nothing typed waits for them. */
export const programDraftSchema = z
  .array(programItemSchema.extend({ cautions: z.array(longText()).max(100) }))
  .max(32);
