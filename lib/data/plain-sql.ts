/** SQL of ours goes to the driver itself: Prisma's client takes 0.3 ms more for a statement, whatever it asks (docs/speed.md). */
import pg from 'pg';

import { Prisma } from '@/lib/data/generated/client';

/** Where statements are sent: a connection, or a pool that finds one. */
export interface Connection {
  ask: (query: Prisma.Sql) => Promise<Answered>;
}

export interface Answered {
  rows: unknown[];
  /** Rows that were read or changed. */
  count: number;
}

type Parse = (text: string) => unknown;

const { builtins } = pg.types;

function refuse(): never {
  throw new Error('This type of column is not read by SQL of ours yet: say how in plain-sql.ts.');
}

/** As Prisma's client reads them: a day is its midnight in UTC, a long number is a bigint. */
const parsers: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [builtins.DATE, (text) => new Date(`${text}T00:00:00Z`)],
  [builtins.TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`)],
  [builtins.INT8, BigInt],
  [builtins.NUMERIC, (text) => new Prisma.Decimal(text)],
  [builtins.BYTEA, (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'))],
  ...[builtins.TIME, builtins.TIMETZ, builtins.MONEY].map((type) => [type, refuse] as const),
  // Lists of days, times without a zone and long numbers, which the driver would read in its own way.
  ...[1182, 1115, 1016, 1231, 1001, 1183, 1270].map((type) => [type, refuse] as const),
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => {
    const own = format === 'binary' ? undefined : parsers.get(type);
    return own ?? (pg.types.getTypeParser(type, format) as Parse);
  },
};

/** The driver would write a moment in the machine's own time zone. */
const valueOf = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** What the database refused. Its details name the values of the row, and errors end up in logs: they are left out. */
class StatementRefused extends Error {
  readonly code: string | undefined;

  constructor({ message, code }: pg.DatabaseError) {
    super(message);
    this.name = 'StatementRefused';
    this.code = code;
  }
}

/** `nameOf`: how the statement is called where the database keeps its plan (`statement-names.ts`). */
export function plainly(
  asker: Pick<pg.ClientBase, 'query'>,
  nameOf: ((query: { sql: string }) => string) | undefined,
): Connection {
  return {
    ask: async ({ text, values }) => {
      const name = nameOf?.({ sql: text });
      const query = { text, values: values.map(valueOf), types, ...(name && { name }) };
      try {
        const { rows, rowCount } = await asker.query<Record<string, unknown>>(query);
        return { rows, count: rowCount ?? 0 };
      } catch (error) {
        throw error instanceof pg.DatabaseError ? new StatementRefused(error) : error;
      }
    },
  };
}
