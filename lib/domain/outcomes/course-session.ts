import type { SessionResponse } from '../session-record/session-record.schema';
import type { IsoDate } from '../shared/iso-date';
import type { Outcome } from './change-so-far';

/** What the course of care knows of one session that has taken place. */
export interface CourseSession {
  on: IsoDate;
  response: SessionResponse | null;
  /** Pain at its start, 0 to 10. */
  painBefore: { back: number | null; leg: number | null };
  /** Weakness, numbness or tingling that had not been there before. */
  newNerveSign?: boolean;
  /** Hours of soreness after it, as told at the next visit. */
  soreHours?: number | null;
}

/** The pain scores of the sessions as outcomes: they are the scale that is asked every time. */
export function painOutcomes(sessions: readonly CourseSession[]): Outcome[] {
  return sessions.flatMap(({ on, painBefore: { back, leg } }): Outcome[] => [
    ...(back === null ? [] : [{ measure: 'nprs_back' as const, on, score: back }]),
    ...(leg === null ? [] : [{ measure: 'nprs_leg' as const, on, score: leg }]),
  ]);
}
