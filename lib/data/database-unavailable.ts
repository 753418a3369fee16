/** PostgreSQL's own code for it. */
export const DISK_FULL = '53100';

/**
 * The database could not be reached, or did not answer in time. Nothing of the transaction was kept: the same
 * request may be sent again. The message carries no values of any row.
 */
export class DatabaseUnavailable extends Error {
  /** Prisma's or PostgreSQL's code, for the log. */
  readonly code: string;
  /** All that Next passes on to the error page in a browser: there it chooses the words. */
  readonly digest: 'database_unavailable' | 'disk_full';

  constructor(code: string) {
    super('The database did not answer.');
    this.name = 'DatabaseUnavailable';
    this.code = code;
    this.digest = code === DISK_FULL ? 'disk_full' : 'database_unavailable';
  }

  /** Nothing can be saved before somebody makes room on the database's disk. */
  get isDiskFull(): boolean {
    return this.code === DISK_FULL;
  }

  /** The connection was cut: by the server that ends it, or on the way. Nobody waited for a lock or a time-out. */
  get isCut(): boolean {
    return CUT.test(this.code);
  }

  /** The database is there, but somebody held what was wanted, or it took too long. */
  get isHeld(): boolean {
    return HELD.test(this.code);
  }
}

const CUT = /^(08\w{3}|57P0[1-3]|P1017|ECONNRESET|EPIPE|ConnectionClosed|connection)$/;

/** Statement, lock and idle time-outs, deadlock, two writers at one row. */
const HELD = /^(57014|55P03|25P0[34]|40001|40P01|P2034|TransactionWriteConflict)$/;

/** Prisma: not reachable, timed out, closed, no free connection, transaction could not start, deadlock. */
const PRISMA_CODES = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1008',
  'P1011',
  'P1017',
  'P2024',
  'P2034',
]);

/**
 * PostgreSQL: connection failures (class 08), too many connections, shutting down, statement, lock and idle
 * time-outs, deadlock, out of disk or memory.
 */
const SQL_STATES =
  /^(08\w{3}|53\w{3}|57P0[1-5]|57014|55P03|25P0[34]|40001|40P01)$|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/;

/** The words of the pool and of the driver where there is no code. */
const MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Unable to start a transaction|Transaction already closed|expired transaction|Server has closed the connection|Can't reach database server|bind message has|not queryable|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TransactionWriteConflict|TooManyConnections/i;

/** Those of them after somebody has waited for a connection: another try would wait as long. */
const WAITED = /timeout exceeded|Unable to start a transaction|expired transaction|SocketTimeout/i;

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/** The error, its causes and what Prisma's adapters hang below it, breadth first; stops at 12. */
function chain(error: unknown): Bag[] {
  const found: Bag[] = [];
  const queue: unknown[] = [error];
  while (queue.length > 0 && found.length < 12) {
    const next = queue.shift();
    if (!isBag(next) || found.includes(next)) continue;
    found.push(next);
    queue.push(next['cause'], next['meta'], next['driverAdapterError']);
  }
  return found;
}

function codeOfWords(message: unknown): string | null {
  if (typeof message !== 'string' || !MESSAGES.test(message)) return null;
  return WAITED.test(message) ? 'no_connection' : 'connection';
}

function unavailableCode(part: Bag): string | null {
  for (const key of ['code', 'originalCode', 'kind']) {
    const code = part[key];
    if (typeof code !== 'string') continue;
    if (PRISMA_CODES.has(code) || SQL_STATES.test(code) || MESSAGES.test(code)) return code;
  }
  return codeOfWords(part['message']);
}

/** What to throw on: `DatabaseUnavailable` when that is what the error means, else the error itself. */
export function explainDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error;
  for (const part of chain(error)) {
    const code = unavailableCode(part);
    if (code !== null) return new DatabaseUnavailable(code);
  }
  return error;
}
