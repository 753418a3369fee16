import postgres from 'postgres';

import type { SystemScope } from '@/lib/data/scope';
import { isDiskFull } from '@/lib/platform/disk-room';
import { env } from '@/lib/platform/env';

const WAIT_MS = 2_000;
const KEY = Symbol.for('fascicle.health');
const holder = globalThis as { [KEY]?: postgres.Sql };

/** One connection beside the pool: a pool that is busy is not a database that is gone. */
function connection(): postgres.Sql {
  holder[KEY] ??= postgres(env().databaseUrl, {
    max: 1,
    connect_timeout: WAIT_MS / 1000,
    idle_timeout: 60,
    prepare: false,
    connection: { application_name: 'fascicle-health' },
    onnotice: () => undefined,
  });
  return holder[KEY];
}

async function withinTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), WAIT_MS);
  });
  try {
    return await Promise.race([work.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the database has the newest migration that this version brings; without a name there is none to want. */
async function hasMigrations(newest: string | null): Promise<boolean> {
  if (newest === null) return connection()`SELECT 1`.then(() => true);
  const rows = await connection()<{ applied: boolean }[]>`
    SELECT migration_applied(${newest}) AS applied`;
  return rows[0]?.applied === true;
}

/**
 * Whether the next request would be served: the database answers within two seconds, is as new as this version, and
 * has room for what is saved.
 */
export async function readiness(
  _scope: SystemScope,
  newest: string | null = env().newestMigration,
): Promise<'ok' | 'database_unavailable' | 'migrations_missing' | 'disk_full'> {
  if (isDiskFull()) return 'disk_full';
  const applied = await withinTime(hasMigrations(newest));
  if (applied === null) return 'database_unavailable';
  return applied ? 'ok' : 'migrations_missing';
}

/** Closes the connection, for programs that end and for tests. */
export async function closeHealthConnection(): Promise<void> {
  const open = holder[KEY];
  delete holder[KEY];
  await open?.end({ timeout: 1 });
}
