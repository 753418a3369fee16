import type { PlanLine } from '../session-plan/session-plan';
import { changeFrom } from './change-from';
import { isRunning, pauseTimer } from './line-timer';
import type { LineTimer } from './line-timer.schema';
import type { LineStatus, RecordLine } from './session-record.schema';
import { workedLine } from './worked-lines';

/**
 * A line that was marked as done, changed or skipped; null opens it again. Its timer stops. Minutes that the timer was given on
 * top are minutes of the line: done with two more than planned is a change, and says so.
 */
export function settleStatus(
  line: RecordLine,
  planned: PlanLine,
  { status, at }: { status: LineStatus | null; at: number },
): RecordLine {
  const timer = line.timer && pauseTimer(line.timer, at);
  const worked = { ...line, status, timer };
  const isWorked = status === 'done' || status === 'changed';
  return isWorked && timer && timer.added > 0 ? withAdded(worked, planned, timer) : worked;
}

function withAdded(line: RecordLine, planned: PlanLine, timer: LineTimer): RecordLine {
  const before = workedLine(planned, line);
  return {
    ...line,
    status: 'changed',
    change: changeFrom(planned, { ...before, minutes: before.minutes + timer.added }),
    timer: { ...timer, added: 0 },
  };
}

/** The lines with the timer of one changed; one that runs stops every other. */
export function withTimer(
  lines: readonly RecordLine[],
  { line, timer, at }: { line: number; timer: RecordLine['timer']; at: number },
): RecordLine[] {
  const runs = isRunning(timer);
  return lines.map((one) => {
    if (one.line === line) return { ...one, timer };
    return runs && isRunning(one.timer) ? { ...one, timer: pauseTimer(one.timer, at) } : one;
  });
}
