import pg from 'pg';

import { migrationNames, readMigrations } from './migration-files';
import { withSchemaEngine } from './schema-engine';

/** Any number, as long as it stays the same: two starts on one database wait for each other. */
export const MIGRATION_LOCK = 4_631_207;

/**
 * One that was begun and not finished was killed or refused, and nothing of it is there: script and note are one
 * transaction. Whoever holds the lock knows that nobody is at it.
 */
async function forgetBroken(client: pg.Client): Promise<void> {
  await client.query(
    'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  );
}

async function finishedMigrations(client: pg.Client): Promise<Set<string>> {
  const table = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`);
  if (table.rows[0]?.name === null) return new Set();
  await forgetBroken(client);
  const rows = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Set(rows.rows.map((row) => row.migration_name));
}

/**
 * Applies what is missing of `prisma/migrations` and returns the names of the migrations that were
 * applied. Fills `_prisma_migrations` as `prisma migrate deploy` does, so that either can go on
 * where the other stopped. `only` leaves out the others: a restore wants the tables as they were. Throws with the database's own words when a migration fails.
 */
export async function applyMigrations(
  connectionString: string,
  { only }: { only?: ReadonlySet<string> } = {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const finished = await finishedMigrations(client);
    // Loading the engine takes longer than everything else in a start with nothing to do.
    const wanted = (await migrationNames()).filter((name) => only?.has(name) ?? true);
    if (wanted.every((name) => finished.has(name))) return [];
    const migrationsList = await readMigrations({ only: new Set(wanted) });
    const result = await withSchemaEngine(
      connectionString,
      (engine) =>
        engine.applyMigrations({
          migrationsList,
          filters: { externalTables: [], externalEnums: [] },
        }),
      { isMigrating: true },
    );
    return result.appliedMigrationNames;
  } finally {
    await client.end();
  }
}
