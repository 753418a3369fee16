import { PrismaPg } from '@prisma/adapter-pg';

import { PrismaClient } from '@/lib/data/generated/client';
import { env } from '@/lib/platform/env';

/** How long a request waits for a free connection before it is told that the database did not answer. */
export const CONNECTION_WAIT_MS = 2_000;

const KEY = Symbol.for('fascicle.prisma');
const holder = globalThis as { [KEY]?: PrismaClient };

function connect(): PrismaClient {
  const { databaseUrl, databasePoolSize } = env();
  const adapter = new PrismaPg({
    connectionString: databaseUrl,
    max: databasePoolSize,
    connectionTimeoutMillis: CONNECTION_WAIT_MS,
    application_name: 'fascicle',
  });
  // Minimal: the long form quotes the query with the values of the row, and errors end up in logs.
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}

/** The process's one pool. Kept on `globalThis` because the bundler may load this file more than once. */
export function prismaClient(): PrismaClient {
  holder[KEY] ??= connect();
  return holder[KEY];
}

/** Closes the pool, for programs that end and for tests. The next query opens a new one. */
export async function disconnect(): Promise<void> {
  const client = holder[KEY];
  delete holder[KEY];
  await client?.$disconnect();
}
