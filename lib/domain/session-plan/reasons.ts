import { REASON_MIN } from '../screening/decision-rules';

/** Whether a written reason says enough to open the upper end of a range (spec §3, §12.1). */
export function isReason(text: string | undefined): boolean {
  return (text ?? '').trim().length >= REASON_MIN;
}

/** What is asked for where a reason opens more. */
export const aReason = `a written reason of ${REASON_MIN} letters or more`;
