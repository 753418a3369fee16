import { z } from 'zod';

/** Most minutes that a line's timer can be given on top of the planned ones. */
export const ADDED_MINUTES_MAX = 30;

/**
 * The quiet timer of one line. It counts by instants, not by ticks: it is right after the screen slept, on another page and
 * after a reload.
 */
export const lineTimerSchema = z.strictObject({
  /** When it was last started; null while it stands. */
  startedAt: z.iso.datetime().nullable().default(null),
  /** Seconds it had run before that. */
  seconds: z.number().int().min(0).max(86_400).default(0),
  /** Minutes on top of the planned ones. */
  added: z.number().int().min(0).max(ADDED_MINUTES_MAX).default(0),
});
export type LineTimer = z.infer<typeof lineTimerSchema>;
