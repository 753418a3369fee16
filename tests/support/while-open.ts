import { setTimeout } from 'node:timers/promises';

import type { Prisma } from '@/lib/data/generated/client';
import { ownerDatabase } from './owner-database';

async function untilSomebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await ownerDatabase().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (row && row.count > 0) return;
    await setTimeout(5);
  }
  throw new Error('Nobody waited for a lock.');
}

/** Begins `second` while `first` is not committed, and commits when `second` waits for a row of it. */
export async function whileOpen<T>(
  first: (db: Prisma.TransactionClient) => Promise<unknown>,
  second: () => Promise<T>,
): Promise<T> {
  const begun = await ownerDatabase().$transaction(async (db) => {
    await first(db);
    const answer = second();
    await untilSomebodyWaits();
    // In an object: a promise alone would be waited for before the commit.
    return { answer };
  });
  return begun.answer;
}
