import type { PlanLine, SessionPlan } from '../session-plan/session-plan';
import { nothingRecorded, openLine } from './nothing-recorded';
import type { RecordAnswers, RecordLine } from './session-record.schema';

/** One thing to fill in, with the path of its field (`lines[2].comfort`). */
export interface MissingField {
  path: string;
  message: string;
}

/** A record for a plan with every line still open. */
export function emptyRecord(plan: Pick<SessionPlan, 'lines'>): RecordAnswers {
  return { ...nothingRecorded, lines: plan.lines.map((_, line) => openLine(line)) };
}

function hasChange(line: RecordLine): boolean {
  const change = line.change;
  return change !== null && Object.values(change).some((value) => value !== null);
}

function missingInWorked(line: RecordLine, at: string, name: string): MissingField[] {
  const missing: MissingField[] = [];
  if (line.status === 'changed' && !hasChange(line) && !line.notes) {
    missing.push({ path: `${at}.change`, message: `Say what was changed in ${name}.` });
  }
  if (line.comfort === null) {
    missing.push({ path: `${at}.comfort`, message: `Choose the discomfort of ${name}, 0 to 10.` });
  }
  return missing;
}

/** What is missing of one line before the record can be signed; empty when it is settled. `index` is its place in the plan. */
export function missingInLine(line: RecordLine | undefined, index: number): MissingField[] {
  const at = `lines[${index}]`;
  const name = `line ${index + 1}`;
  if (!line || line.status === null) {
    return [{ path: `${at}.status`, message: `Say whether ${name} was done, changed or skipped.` }];
  }
  if (line.status !== 'skipped') return missingInWorked(line, at, name);
  return line.notes ? [] : [{ path: `${at}.notes`, message: `Write why ${name} was skipped.` }];
}

/**
 * What is missing before a record can be signed: each line settled, pain before and after, the response.
 * A record line that the plan does not have is named too. Empty when it can be signed.
 */
export function missingForSigningRecord(args: {
  plan: { readonly lines: readonly PlanLine[] };
  record: RecordAnswers;
}): MissingField[] {
  const { plan, record } = args;
  const missing = plan.lines.flatMap((_, index) =>
    missingInLine(
      record.lines.find((line) => line.line === index),
      index,
    ),
  );
  for (const line of record.lines.filter((one) => one.line >= plan.lines.length)) {
    missing.push({
      path: `lines[${line.line}]`,
      message: `The plan has no line ${line.line + 1}. Remove it.`,
    });
  }
  for (const when of ['painBefore', 'painAfter'] as const) {
    for (const where of ['back', 'leg'] as const) {
      if (record[when][where] === null) {
        const moment = when === 'painBefore' ? 'before' : 'after';
        const message = `Choose the ${where} pain ${moment} the session, 0 to 10.`;
        missing.push({ path: `${when}.${where}`, message });
      }
    }
  }
  if (record.response === null) {
    missing.push({ path: 'response', message: 'Choose how the client responded.' });
  }
  return missing;
}
