import { randomBytes } from 'node:crypto';

import pino from 'pino';

/**
 * What a log line may carry: ids, names of our own code and figures. There is no field for a
 * person's name, an answer or a note, so that none of them can reach a log.
 */
export interface LogFields {
  /** Our own name for what was being done, such as `saveIntakeDraftAction`. */
  action?: string;
  /** A row's id. */
  id?: string;
  practiceId?: string;
  accountId?: string;
  /** A closed code, such as a refusal's reason or PostgreSQL's SQLSTATE. */
  code?: string;
  count?: number;
  milliseconds?: number;
}

const FIELDS = [
  'action',
  'id',
  'practiceId',
  'accountId',
  'code',
  'count',
  'milliseconds',
] as const satisfies readonly (keyof LogFields)[];

/** Copies only the known fields: a wider object handed in by mistake loses the rest here. */
function allowed(fields: LogFields): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const field of FIELDS) {
    const value = fields[field];
    if (value !== undefined) kept[field] = value;
  }
  return kept;
}

let writer: pino.Logger | undefined;

function logger(): pino.Logger {
  writer ??= pino({
    level: process.env['LOG_LEVEL'] || 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
  return writer;
}

export function logWarning(message: string, fields: LogFields = {}): void {
  logger().warn(allowed(fields), message);
}

/** Where it broke, without the error's own message: database errors quote the values of the row. */
function frames(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n');
  return lines.filter((line) => /^\s+at /.test(line)).slice(0, 12);
}

function errorCode(error: Error): string | undefined {
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : undefined;
}

/**
 * Writes a bug to the log and returns the id that the error page shows, so that a person can be
 * helped without reading their data out of a log.
 */
export function logBug(error: unknown, fields: LogFields = {}): string {
  const bug = randomBytes(6).toString('hex');
  const known = error instanceof Error ? error : undefined;
  const code = known && errorCode(known);
  logger().error(
    {
      bug,
      error: known?.name ?? typeof error,
      ...(code === undefined ? {} : { code }),
      ...allowed(fields),
      at: known ? frames(known) : [],
    },
    'bug',
  );
  return bug;
}
