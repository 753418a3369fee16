import { explainDatabaseError } from '@/lib/data/database-unavailable';
import type { Prisma } from '@/lib/data/generated/client';
import { CONNECTION_WAIT_MS, prismaClient } from '@/lib/data/prisma-client';
import type { AnyScope } from '@/lib/data/scope';

/** A connection inside an open transaction. */
export type Db = Prisma.TransactionClient;

/** Longer than anything in one request; making the demo practice takes a second or two. */
const TRANSACTION_MS = 30_000;

/** Which scope has which transaction open. Only `together` and `withDb` write here. */
const open = new WeakMap<object, Db>();

/** What row-level security reads: whose rows this transaction may see. Empty: nobody's. */
function settings(scope: AnyScope): { practiceId: string; accountId: string; clientId: string } {
  return {
    practiceId: scope.practiceId ?? '',
    accountId: scope.kind === 'sheet' ? '' : (scope.accountId ?? ''),
    clientId: scope.kind === 'sheet' ? scope.clientId : '',
  };
}

/**
 * The one place that opens a transaction. It tells PostgreSQL who asks, which row-level security holds against every
 * row, and how long anything may take: 5 s a statement, 2 s for a lock, 10 s idle. Time-outs throw `DatabaseUnavailable`.
 */
async function openTransaction<T>(scope: AnyScope, work: (db: Db) => Promise<T>): Promise<T> {
  const { practiceId, accountId, clientId } = settings(scope);
  try {
    return await prismaClient().$transaction(
      async (db) => {
        await db.$executeRaw`SELECT
          set_config('app.practice_id', ${practiceId}, true),
          set_config('app.account_id', ${accountId}, true),
          set_config('app.client_id', ${clientId}, true),
          set_config('statement_timeout', '5s', true),
          set_config('lock_timeout', '2s', true),
          set_config('idle_in_transaction_session_timeout', '10s', true)`;
        return work(db);
      },
      { maxWait: CONNECTION_WAIT_MS, timeout: TRANSACTION_MS },
    );
  } catch (error) {
    throw explainDatabaseError(error);
  }
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
  const inner = { ...scope };
  try {
    return await openTransaction(scope, (db) => {
      open.set(inner, db);
      return work(inner);
    });
  } finally {
    open.delete(inner);
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
  const { practiceId, accountId, clientId } = settings(scope);
  await db.$executeRaw`SELECT set_config('app.practice_id', ${practiceId}, true),
    set_config('app.account_id', ${accountId}, true),
    set_config('app.client_id', ${clientId}, true)`;
  const inner = { ...scope };
  open.set(inner, db);
  return inner;
}
