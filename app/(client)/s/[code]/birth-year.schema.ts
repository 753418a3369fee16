import { z } from 'zod';

/** A year as people type it. Whether it is the right one is the gate's answer, and the same as for a wrong code. */
export const birthYearSchema = z
  .string()
  .trim()
  .regex(/^\d{4}$/)
  .transform(Number);
