import type { PlanLine } from '../session-plan/session-plan';
import { settlePoints } from '../session-plan/line-edits';
import type { RecordLine } from './session-record.schema';

/** What is there instead of null. */
type Given<Part> = { [Key in keyof Part]?: NonNullable<Part[Key]> };

function given<Part extends object>(change: Part): Given<Part> {
  const entries = Object.entries(change).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Given<Part>;
}

/** A line as it was worked: what was changed is as it was done. A change counts while the line is marked as changed. */
export function workedLine(line: PlanLine, { change, status }: RecordLine): PlanLine {
  if (!change || status !== 'changed') return line;
  const { minutes, pressure, ...rest } = given(change);
  return settlePoints({
    ...line,
    ...rest,
    ...(minutes && { minutes }),
    ...(pressure !== undefined && { pressure: pressure as PlanLine['pressure'] }),
  });
}

/** The lines of a session as they were worked: what was changed is as it was done, what was skipped is not there. */
export function workedLines(
  lines: readonly PlanLine[],
  recorded: readonly RecordLine[],
): PlanLine[] {
  return lines.flatMap((line, index) => {
    const record = recorded.find((one) => one.line === index);
    return record && record.status !== 'skipped' && record.status !== null
      ? [workedLine(line, record)]
      : [];
  });
}
