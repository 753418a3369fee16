/** Outcome of a screen or rule, worst first (spec §1.8). */
export const dispositions = ['emergency', 'urgent', 'refer', 'caution', 'clear'] as const;
export type Disposition = (typeof dispositions)[number];

/** The worse of two dispositions. */
export function worseDisposition(one: Disposition, other: Disposition): Disposition {
  return dispositions.indexOf(one) <= dispositions.indexOf(other) ? one : other;
}
