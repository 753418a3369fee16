import type { Prisma } from '@/lib/data/generated/client';

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

function sqlOf(query: unknown): string {
  if (Array.isArray(query)) return query.join(' ');
  if (typeof query !== 'object' || query === null || !('sql' in query)) return '';
  return String(query.sql);
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

function noticingQuery(db: Db, note: () => void): AnyFunction {
  const query = db.$queryRaw.bind(db) as AnyFunction;
  return (first, ...values) => {
    if (!isReading(sqlOf(first))) note();
    return query(first, ...values);
  };
}

/**
 * The same connection; `note` is called before anything is asked that could change a row. What has only read may be done
 * again on another connection.
 */
export function noticing(db: Db, note: () => void): Db {
  return new Proxy(db, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown;
      if (name === '$queryRaw') return noticingQuery(target, note);
      if (typeof name !== 'string' || name === 'then') return value;
      if (name.startsWith('$')) {
        note();
        return typeof value === 'function' ? (value as AnyFunction).bind(target) : value;
      }
      return typeof value === 'object' && value !== null ? noticingModel(value, note) : value;
    },
  });
}
