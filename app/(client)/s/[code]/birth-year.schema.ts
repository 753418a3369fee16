import { z } from 'zod';

const FOUR_NUMBERS = 'Enter 4 numbers, like 1958.';

/** A year as people type it. Whether it is the right one is the gate's answer, and the same as for a wrong code. */
export const birthYearSchema = z
  .string({ error: FOUR_NUMBERS })
  .trim()
  .regex(/^\d{4}$/, { error: FOUR_NUMBERS })
  .transform(Number);
