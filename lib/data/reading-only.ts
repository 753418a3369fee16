import { Prisma } from '@/lib/data/generated/client';
import type { Connection } from '@/lib/data/plain-sql';

type Db = Prisma.TransactionClient;

/** What a model can be asked without changing a row. */
const READS = new Set([
  'aggregate',
  'count',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'findUnique',
  'findUniqueOrThrow',
  'groupBy',
]);

/** Functions of the database that change or lock something. tests/data/reading-only.test.ts holds it against the catalogue. */
export const CHANGING_FUNCTIONS =
  /\b(auth_end_session|invite_use|password_stands|remove_demo_practices|reset_use|saved_once_sweep|setup_code_make|setup_code_return|setup_code_use|throttle_forget|throttle_sweep)\s*\(/;

/** Changes something, and may be done twice: one try more is counted, and a list is shown that would have been a 503. */
export const HARMLESS_TWICE = 'throttle_take';

const CHANGING_WORDS = /\b(insert|update|delete|truncate|merge|call|lock|set|nextval|setval)\b/i;

/** Whether a statement only reads; a doubtful one does not. */
export function isReading(sql: string): boolean {
  const begins = /^\s*(select|with)\b/i.test(sql);
  return begins && !CHANGING_WORDS.test(sql) && !CHANGING_FUNCTIONS.test(sql);
}

type AnyFunction = (...args: unknown[]) => unknown;

function noticingModel(model: object, note: () => void): object {
  return new Proxy(model, {
    get: (target, name) => {
      if (typeof name === 'string' && !READS.has(name)) note();
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** What Prisma's client does for us, noticed. */
function noticingPart(db: Db, name: string | symbol, note: () => void): unknown {
  const value = Reflect.get(db, name) as unknown;
  if (typeof name !== 'string' || name === 'then') return value;
  if (name.startsWith('$')) {
    note();
    return typeof value === 'function' ? (value as AnyFunction).bind(db) : value;
  }
  return typeof value === 'object' && value !== null ? noticingModel(value, note) : value;
}

type Tagged = [text: TemplateStringsArray | Prisma.Sql, ...values: unknown[]];

/** Both ways to give SQL: as a template, or made before. */
const sqlOf = ([first, ...values]: Tagged): Prisma.Sql =>
  first instanceof Prisma.Sql ? first : Prisma.sql(first, ...values);

/** SQL of ours, past Prisma's client, to the connection of its transaction. */
export interface OwnSql {
  /** Called before anything is asked that could change a row. */
  note: () => void;
  /** Throws when the transaction has ended. */
  connection: () => Connection;
}

/**
 * The same transaction, with SQL of ours sent by the driver itself. `note` is called before anything is asked that could
 * change a row: what has only read may be done again on another connection.
 */
export function noticing(db: Db, { note, connection }: OwnSql): Db {
  const queried = async (...tagged: Tagged): Promise<unknown[]> => {
    const sql = sqlOf(tagged);
    if (!isReading(sql.text)) note();
    return (await connection().ask(sql)).rows;
  };
  const executed = async (...tagged: Tagged): Promise<number> => {
    note();
    return (await connection().ask(sqlOf(tagged))).count;
  };
  const own = new Map<string | symbol, unknown>([
    ['$queryRaw', queried],
    ['$executeRaw', executed],
  ]);
  return new Proxy(db, {
    get: (target, name) => own.get(name) ?? noticingPart(target, name, note),
  });
}
