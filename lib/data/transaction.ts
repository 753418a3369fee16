import type { Prisma, PrismaClient } from '@/lib/data/generated/client';
import type { Connection } from '@/lib/data/plain-sql';
import {
  aloneConnection,
  BULK_CONNECTION_WAIT_MS,
  bulkPrismaClient,
  CONNECTION_WAIT_MS,
  exportPrismaClient,
  prismaClient,
} from '@/lib/data/prisma-client';
import { noticing } from '@/lib/data/reading-only';
import type { AnyScope } from '@/lib/data/scope';
import { inFrame, newFrame, tenantOf, type Frame, type TimeLimits } from '@/lib/data/tenant-frame';
import { patiently, type Attempt } from '@/lib/data/try-again';
import { observe } from '@/lib/platform/metrics';

/** A connection inside an open transaction. */
export type Db = Prisma.TransactionClient;

interface Limits extends TimeLimits {
  pool: () => PrismaClient;
  /** For a connection, in milliseconds. */
  wait: number;
  /** For the whole transaction, in milliseconds. */
  whole: number;
}

/** Longer than anything in one request; making the demo practice takes a second or two. */
const REQUEST: Limits = {
  pool: prismaClient,
  statement: '5s',
  lock: '2s',
  idle: '10s',
  wait: CONNECTION_WAIT_MS,
  whole: 30_000,
};

/** Erasure, sealing, checking. Nobody is waited for inside one: idle is what is opened or hashed in between. */
const BULK: Limits = {
  pool: bulkPrismaClient,
  statement: '2min',
  lock: '5s',
  idle: '5min',
  wait: BULK_CONNECTION_WAIT_MS,
  whole: 6 * 3_600_000,
};

/** What is sent while it is read. A reader that takes nothing for five minutes has gone: the database ends it. */
const EXPORT: Limits = { ...BULK, pool: exportPrismaClient, wait: CONNECTION_WAIT_MS };

interface Kind {
  limits: Limits;
  /** Everything that is read is of one moment. */
  isSnapshot?: boolean;
}

const WAIT = {
  name: 'fascicle_transaction_wait_seconds',
  help: 'From asking for a transaction to having its connection.',
};
/** Which scope has which transaction open. Only `together` and `withDb` write here. */
const open = new WeakMap<object, Db>();

/** What the driver says of a connection that is gone; `explainDatabaseError` knows the words. */
function openConnection({ connection }: Frame): Connection {
  if (!connection) throw new Error('Transaction already closed');
  return connection;
}

async function tryTransaction<T>(
  scope: AnyScope,
  work: (db: Db) => Promise<T>,
  { limits, isSnapshot = false, attempt }: Kind & { attempt: Attempt },
): Promise<T> {
  const frame = newFrame(tenantOf(scope), { ...limits, isSnapshot });
  const begun = (db: Db): Promise<T> => {
    observe(WAIT, (performance.now() - attempt.began) / 1000);
    // Without its settings nothing may be asked: this throws before anything is.
    openConnection(frame);
    const note = () => (attempt.mayHaveWritten = true);
    return work(noticing(db, { note, connection: () => openConnection(frame) }));
  };
  return inFrame(frame, () =>
    limits.pool().$transaction(begun, { maxWait: limits.wait, timeout: limits.whole }),
  );
}

/**
 * The one place that opens a transaction. It tells PostgreSQL who asks, which row-level security holds against every
 * row, and how long anything may take: 5 s a statement, 2 s for a lock, 10 s idle; more for long work, on a pool of its
 * own. Time-outs throw `DatabaseUnavailable`; so does a cut connection, after one more try where nothing was written.
 */
function openTransaction<T>(
  scope: AnyScope,
  work: (db: Db) => Promise<T>,
  kind: Kind = { limits: REQUEST },
): Promise<T> {
  return patiently((attempt) => tryTransaction(scope, work, { ...kind, attempt }));
}

/**
 * Everything that is called inside with the scope handed to `work` is one database transaction: all of it is kept, or
 * nothing. Inside another `together` it joins that one.
 */
export async function together<Scope extends AnyScope, T>(
  scope: Scope,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  if (open.has(scope)) return work(scope);
  return inside(scope, work, { limits: REQUEST });
}

async function inside<Scope extends AnyScope, T>(
  scope: Scope,
  work: (scope: Scope) => Promise<T>,
  kind: Kind,
): Promise<T> {
  const inner = { ...scope };
  const within = (db: Db): Promise<T> => {
    open.set(inner, db);
    return work(inner);
  };
  try {
    return await openTransaction(scope, within, kind);
  } finally {
    open.delete(inner);
  }
}

/**
 * `together` for long work (one client's export, an erasure, the sealing of the audit): the same row-level security on a small pool
 * of its own, with minutes where a request has seconds. `isSnapshot`: everything that is read is of one moment.
 */
export function bulkTogether<Scope extends AnyScope, T>(
  scope: Scope,
  work: (scope: Scope) => Promise<T>,
  { isSnapshot = false } = {},
): Promise<T> {
  return inside(scope, work, { limits: BULK, isSnapshot });
}

/**
 * Everything that `pieces` reads with its scope is of one moment, on a pool of its own, however long whoever takes the
 * pieces needs. Ends with the last piece, with an error, or when nobody wants more. What is to stay of a run that is broken
 * off (its lines of the audit) is written with the scope from outside.
 */
export async function* snapshotOf<Scope extends AnyScope, T>(
  scope: Scope,
  pieces: (inner: Scope) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => (end = resolve));
  let held = Promise.resolve();
  const begun = new Promise<Scope>((resolve, reject) => {
    const hold = (inner: Scope): Promise<void> => {
      resolve(inner);
      return over;
    };
    held = inside(scope, hold, { limits: EXPORT, isSnapshot: true });
    held.catch(reject);
  });
  try {
    yield* pieces(await begun);
  } finally {
    end();
    // It has only read: there is nothing that could not be kept.
    await held.catch(() => undefined);
  }
}

/** For functions of lib/data: the scope's open transaction, or one of its own. */
export async function withDb<T>(scope: AnyScope, work: (db: Db) => Promise<T>): Promise<T> {
  const db = open.get(scope);
  return db ? work(db) : openTransaction(scope, work);
}

/**
 * Another scope that joins the open transaction of `outer`: for programs that act for several people in one go (the
 * demo practice). Throws when `outer` has none open. PostgreSQL is told who asks from now on.
 */
export async function joinTransaction<Scope extends AnyScope>(
  outer: AnyScope,
  scope: Scope,
): Promise<Scope> {
  const db = open.get(outer);
  if (!db) throw new Error('There is no transaction to join.');
  const { practiceId, accountId, clientId } = tenantOf(scope);
  await db.$executeRaw`
    SELECT set_config('app.practice_id', ${practiceId}, true),
           set_config('app.account_id', ${accountId}, true),
           set_config('app.client_id', ${clientId}, true)`;
  const inner = { ...scope };
  open.set(inner, db);
  return inner;
}

/**
 * Rows of one statement by itself, for the functions that look somebody up before it is known who asks: PostgreSQL is told
 * nobody, and shows nobody's rows to anything else. It only reads: a cut connection is made up for by another.
 */
export async function askAlone<Row>(query: Prisma.Sql): Promise<Row[]> {
  const { rows } = await patiently(() => aloneConnection().ask(query));
  return rows as Row[];
}
