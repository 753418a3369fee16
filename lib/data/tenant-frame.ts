/** How a transaction begins, and the connection that it has: below Prisma's client, which knows neither. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';

import { isRowId } from '@/lib/data/rows/row-id';
import { isOfClient, type AnyScope } from '@/lib/data/scope';
import type { Connection } from '@/lib/data/plain-sql';

/** Whose rows a transaction may see; empty: nobody's. */
interface Tenant {
  practiceId: string;
  accountId: string;
  clientId: string;
}

/** How long one statement, a wait for a lock and a pause may take, as PostgreSQL writes it: "5s". */
export interface TimeLimits {
  statement: string;
  lock: string;
  idle: string;
}

/** What row-level security reads: whose rows this transaction may see. Empty: nobody's. */
export function tenantOf(scope: AnyScope): Tenant {
  return {
    practiceId: scope.practiceId ?? '',
    accountId: isOfClient(scope) ? '' : (scope.accountId ?? ''),
    clientId: isOfClient(scope) ? scope.clientId : '',
  };
}

export interface Frame {
  /** BEGIN and the settings, in one message: no statement of this transaction is sent before them. */
  readonly begin: string;
  /** From BEGIN until the pool has it back, and null before and after. */
  connection: Connection | null;
}

const KEY = Symbol.for('fascicle.frames');
const holder = globalThis as { [KEY]?: AsyncLocalStorage<Frame> };
/** On `globalThis` like the pools: the bundler may load this file more than once, and a pool listens to one of them. */
const frames = (holder[KEY] ??= new AsyncLocalStorage<Frame>());
const held = new WeakMap<PoolClient, Frame>();

/** Ids are all that is written into the message; anything else is refused, whoever sent it. */
function quoted(id: string): string {
  if (id !== '' && !isRowId(id)) throw new Error('A scope names a row by something that is no id.');
  return `'${id}'`;
}

/** A frame for one transaction. `isSnapshot`: all that it reads is of one moment. */
export function newFrame(
  { practiceId, accountId, clientId }: Tenant,
  { statement, lock, idle, isSnapshot }: TimeLimits & { isSnapshot: boolean },
): Frame {
  const begin = `BEGIN${isSnapshot ? ' ISOLATION LEVEL REPEATABLE READ' : ''}; SELECT
   set_config('app.practice_id', ${quoted(practiceId)}, true),
   set_config('app.account_id', ${quoted(accountId)}, true),
   set_config('app.client_id', ${quoted(clientId)}, true),
   set_config('statement_timeout', '${statement}', true),
   set_config('lock_timeout', '${lock}', true),
   set_config('idle_in_transaction_session_timeout', '${idle}', true)`;
  return { begin, connection: null };
}

/** The transaction that `work` opens begins with this frame. */
export const inFrame = <T>(frame: Frame, work: () => Promise<T>): Promise<T> =>
  frames.run(frame, work);

type Send = (...asked: unknown[]) => unknown;

const isBegin = (asked: unknown): boolean =>
  typeof asked === 'object' && asked !== null && 'text' in asked && asked.text === 'BEGIN';

/**
 * Sends BEGIN together with the frame that it is asked in: one way to the database instead of two. The frame has the
 * connection until the pool takes it back; who keeps it longer finds none.
 */
export function sendFrames(pool: Pool, connectionOf: (client: PoolClient) => Connection): void {
  pool.on('connect', (client) => {
    // Looked up each time: whoever listens to all that is sent puts another one there.
    const prototype = Object.getPrototypeOf(client) as { query: Send };
    const query: Send = (...asked) => {
      const frame = isBegin(asked[0]) ? frames.getStore() : undefined;
      if (!frame) return prototype.query.apply(client, asked);
      frame.connection = connectionOf(client);
      held.set(client, frame);
      return prototype.query.call(client, frame.begin);
    };
    Object.assign(client, { query });
  });
  pool.on('release', (_error, client) => {
    const frame = held.get(client);
    if (frame) frame.connection = null;
    held.delete(client);
  });
}
