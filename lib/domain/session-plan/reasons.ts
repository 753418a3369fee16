import { REASON_MIN } from '../screening/decision-rules';

/** Whether a written reason says enough to open the upper end of a range (spec §3, §12.1). */
export function isReason(text: string | undefined): boolean {
  return (text ?? '').trim().length >= REASON_MIN;
}

/** What to do where a reason is asked for: to stand behind "3 at most". */
export const withReason = (most: string): string =>
  `with a written reason of ${REASON_MIN} letters or more, ${most}`;
