import type { PlanLine } from '../session-plan/session-plan';
import type { RecordLine } from './session-record.schema';
import { workedLine } from './worked-lines';

function nowLine(planned: PlanLine, line: RecordLine | undefined): PlanLine {
  if (!line) return planned;
  if (line.status === 'skipped') return { ...planned, minutes: 0 };
  if (line.status === 'changed') return workedLine(planned, line);
  return { ...planned, minutes: planned.minutes + (line.timer?.added ?? 0) };
}

/**
 * The lines of a session as they stand while it runs, each at its place in the plan: changed ones as they were worked,
 * skipped ones without a minute, minutes that a timer was given on top.
 */
export function nowLines(
  planned: readonly PlanLine[],
  recorded: readonly RecordLine[],
): PlanLine[] {
  return planned.map((line, index) =>
    nowLine(
      line,
      recorded.find((one) => one.line === index),
    ),
  );
}
