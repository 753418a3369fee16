import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

import { PrismaClient } from '@/lib/data/generated/client';
import { plainly, type Connection } from '@/lib/data/plain-sql';
import { cutWhenSilent } from '@/lib/data/silent-connection';
import { statementNames } from '@/lib/data/statement-names';
import { sendFrames } from '@/lib/data/tenant-frame';
import { env } from '@/lib/platform/env';

/** How long a request waits for a free connection before it is told that the database did not answer. */
export const CONNECTION_WAIT_MS = 2_000;

/** Long work waits longer: there is nobody in front of it. */
export const BULK_CONNECTION_WAIT_MS = 10_000;

const BULK_POOL = 2;

/** An export holds its connection as long as somebody takes it: a third one at once is told to come back. */
const EXPORT_POOL = 2;

const KEY = Symbol.for('fascicle.prisma');
const BULK_KEY = Symbol.for('fascicle.prisma.bulk');
const EXPORT_KEY = Symbol.for('fascicle.prisma.export');
const holder = globalThis as {
  [KEY]?: OpenPool;
  [BULK_KEY]?: OpenPool;
  [EXPORT_KEY]?: OpenPool;
};

interface OpenPool {
  prisma: PrismaClient;
  /** For one statement by itself, on whichever connection is free. */
  alone: Connection;
}

/**
 * How long a connection that nobody uses is kept: over a session with a client and its break, or the next page waits for a new
 * one, and for all its statements to be planned again (13 ms of a chart's 17).
 */
const KEPT_MS = 2 * 60 * 60 * 1000;
const KEEP_ALIVE_MS = 60_000;

/** A little longer than any statement may take (`transaction.ts`): what is silent for that long is gone. */
const SILENCE_MS = 5_500;
const BULK_SILENCE_MS = 130_000;

interface PoolSettings {
  max: number;
  connectionTimeoutMillis: number;
  idleTimeoutMillis?: number;
  name: string;
  silence: number;
}

function connect({ name, silence, ...limits }: PoolSettings): OpenPool {
  const pool = new pg.Pool({
    connectionString: env().databaseUrl,
    ...limits,
    // A way that forgets what says nothing for minutes hears of a quiet connection in time.
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    application_name: name,
  });
  const nameOf = env().isDatabasePrepared ? statementNames() : undefined;
  pool.on('connect', (client) => cutWhenSilent(client, silence));
  sendFrames(pool, (client) => plainly(client, nameOf));
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    ...(nameOf && { statementNameGenerator: nameOf }),
  });
  // Minimal: the long form quotes the query with the values of the row, and errors end up in logs.
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' });
  return { prisma, alone: plainly(pool, nameOf) };
}

/** The process's pool for requests. Kept on `globalThis` because the bundler may load this file more than once. */
function requestPool(): OpenPool {
  holder[KEY] ??= connect({
    max: env().databasePoolSize,
    connectionTimeoutMillis: CONNECTION_WAIT_MS,
    idleTimeoutMillis: KEPT_MS,
    name: 'fascicle',
    silence: SILENCE_MS,
  });
  return holder[KEY];
}

export const prismaClient = (): PrismaClient => requestPool().prisma;

/** One statement by itself, outside of any transaction: PostgreSQL is told nobody, and shows nobody's rows. */
export const aloneConnection = (): Connection => requestPool().alone;

/** A second, small pool for erasure, sealing and checking: however many of them run, requests keep theirs. */
export function bulkPrismaClient(): PrismaClient {
  holder[BULK_KEY] ??= connect({
    max: BULK_POOL,
    connectionTimeoutMillis: BULK_CONNECTION_WAIT_MS,
    name: 'fascicle-bulk',
    silence: BULK_SILENCE_MS,
  });
  return holder[BULK_KEY].prisma;
}

/** A third one, for what is sent while it is read: a slow reader keeps neither a request nor the sealing waiting. */
export function exportPrismaClient(): PrismaClient {
  holder[EXPORT_KEY] ??= connect({
    max: EXPORT_POOL,
    connectionTimeoutMillis: CONNECTION_WAIT_MS,
    name: 'fascicle-export',
    silence: BULK_SILENCE_MS,
  });
  return holder[EXPORT_KEY].prisma;
}

/** Closes the pools, for programs that end and for tests. The next query opens a new one. */
export async function disconnect(): Promise<void> {
  const pools = [holder[KEY], holder[BULK_KEY], holder[EXPORT_KEY]];
  delete holder[KEY];
  delete holder[BULK_KEY];
  delete holder[EXPORT_KEY];
  await Promise.all(pools.map((pool) => pool?.prisma.$disconnect()));
}
