import type { PlanLine } from '../session-plan/session-plan';
import { changeFrom } from './change-from';
import { secondsRun } from './line-timer';
import type { RecordLine } from './session-record.schema';
import { workedLine } from './worked-lines';

/** So many minutes are no difference: a clock is started a little late, and stopped a little early. */
const NEAR = 1;

/**
 * Whole minutes, at least 1, that a settled line's clock ran, where the record says another number; null where they are
 * the same or nearly, where no clock ran, or where the line was not worked. A clock that was started late is no proof: somebody is asked.
 */
export function clockMinutes(line: RecordLine, planned: PlanLine): number | null {
  const { status, timer } = line;
  if (status !== 'done' && status !== 'changed') return null;
  const seconds = timer?.startedAt === null ? secondsRun(timer, 0) : 0;
  if (seconds === 0) return null;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return Math.abs(minutes - workedLine(planned, line).minutes) <= NEAR ? null : minutes;
}

/** The line with those minutes as the ones that were worked: changed, unless they are those of the plan and nothing else is. */
export function withClockMinutes(line: RecordLine, planned: PlanLine, minutes: number): RecordLine {
  const before = workedLine(planned, line);
  const change = changeFrom(planned, { ...before, minutes });
  return { ...line, status: change ? 'changed' : 'done', change };
}
