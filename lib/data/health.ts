import postgres from 'postgres';

import type { SystemScope } from '@/lib/data/scope';
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

/** Whether the database answers within two seconds. */
export async function isDatabaseReady(_scope: SystemScope): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), WAIT_MS);
  });
  try {
    const answered = connection()`SELECT 1`.then(
      () => true,
      () => false,
    );
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Closes the connection, for programs that end and for tests. */
export async function closeHealthConnection(): Promise<void> {
  const open = holder[KEY];
  delete holder[KEY];
  await open?.end({ timeout: 1 });
}
