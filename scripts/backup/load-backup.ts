import pg from 'pg';

import { applyMigrations } from '../database/migrate';
import { migrationNames } from '../database/migration-files';
import { Refusal } from '../start/refusal';
import { copyIn } from './copy';
import type { Manifest, TableEnd, TableShape } from './frames';
import { openBackup } from './read-backup';
import { RowDigest } from './row-digest';
import { copyTarget, migrationsOf, quoted, tablesOf } from './schema-shape';
import { readTable } from './write-backup';

/** Whether any table of the product holds a row. */
export async function hasRows(client: pg.Client): Promise<boolean> {
  for (const { name } of await tablesOf(client)) {
    const found = await client.query(`SELECT 1 FROM public.${quoted(name)} LIMIT 1`);
    if ((found.rowCount ?? 0) > 0) return true;
  }
  return false;
}

async function refuseNewer({ migrations }: Manifest): Promise<void> {
  const known = new Set(await migrationNames());
  const unknown = migrations.filter(({ name }) => !known.has(name));
  if (unknown.length === 0) return;
  throw new Refusal(
    `This backup was made by a newer version of Fascicle (${unknown.length} steps further). Install that version, then restore.`,
  );
}

/** Everything of ours goes, so that the tables can be built as they were when the backup was made. */
async function clearSchema(client: pg.Client): Promise<void> {
  await client.query(
    `DO $$ DECLARE own record; BEGIN
       FOR own IN SELECT c.oid::regclass AS name FROM pg_class c
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       LOOP EXECUTE format('DROP TABLE IF EXISTS %s CASCADE', own.name); END LOOP;
       FOR own IN SELECT p.oid::regprocedure AS name, p.prokind FROM pg_proc p
         WHERE p.pronamespace = 'public'::regnamespace
           AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
       LOOP EXECUTE format('DROP ROUTINE IF EXISTS %s CASCADE', own.name); END LOOP;
       FOR own IN SELECT t.oid::regtype AS name FROM pg_type t
         WHERE t.typnamespace = 'public'::regnamespace AND t.typtype = 'e'
       LOOP EXECUTE format('DROP TYPE IF EXISTS %s CASCADE', own.name); END LOOP;
     END $$`,
  );
}

/** The schema of the backup's moment: earlier steps are made up for, later ones are undone by beginning anew. */
async function matchSchema(client: pg.Client, url: string, manifest: Manifest): Promise<void> {
  const wanted = new Set(manifest.migrations.map(({ name }) => name));
  const present = await migrationsOf(client);
  if (present.some(({ name }) => !wanted.has(name))) await clearSchema(client);
  await applyMigrations(url, { only: wanted });
  const [now, then] = [await migrationsOf(client), manifest.migrations];
  const changed = then.filter(
    ({ name, checksum }) => now.find((one) => one.name === name)?.checksum !== checksum,
  );
  if (changed.length > 0)
    throw new Refusal(
      `This backup was made with another text of ${changed.map(({ name }) => name).join(', ')}. Install the version that made it, then restore.`,
    );
}

function refuseOtherTables(manifest: Manifest, present: readonly TableShape[]): void {
  const line = ({ name, columns }: TableShape): string => `${name} (${[...columns].sort().join()})`;
  const [then, now] = [manifest.tables.map(line), present.map(line)];
  const other = [
    ...then.filter((one) => !now.includes(one)),
    ...now.filter((one) => !then.includes(one)),
  ];
  if (other.length > 0)
    throw new Refusal(`The backup and the database differ in: ${other.join('; ')}.`);
}

interface Constraint {
  place: string;
  name: string;
  definition: string;
}

/**
 * Foreign keys would want the tables in one order, and are checked faster over the whole at the end. What a migration has
 * said of new rows alone (NOT VALID) must not be asked of the old ones that come back.
 */
async function withoutConstraints(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const found = await client.query<Constraint>(
    `SELECT conrelid::regclass::text AS place, conname::text AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE (contype = 'f' OR (contype = 'c' AND NOT convalidated)) AND connamespace = 'public'::regnamespace`,
  );
  for (const { place, name } of found.rows)
    await client.query(`ALTER TABLE ${place} DROP CONSTRAINT ${quoted(name)}`);
  await work();
  for (const { place, name, definition } of found.rows)
    await client.query(`ALTER TABLE ${place} ADD CONSTRAINT ${quoted(name)} ${definition}`);
}

/** Reads the tables again as they are now. */
export async function digestsOf(
  client: pg.Client,
  shapes: readonly TableShape[],
): Promise<Map<string, TableEnd>> {
  const ends = new Map<string, TableEnd>();
  for (const shape of shapes) {
    const digest = new RowDigest();
    for await (const _lines of readTable(client, shape, digest));
    ends.set(shape.name, { rows: digest.rows, digest: digest.digest });
  }
  return ends;
}

function difference(was: TableEnd | undefined, is: TableEnd | undefined): string | null {
  if (!was) return 'not in the backup';
  if (!is) return 'missing';
  if (was.rows !== is.rows) return `${is.rows} rows, not ${was.rows}`;
  return was.digest === is.digest ? null : 'other rows';
}

/** The tables that do not hold what they should, each with what is wrong. */
export function differences(
  then: ReadonlyMap<string, TableEnd>,
  now: ReadonlyMap<string, TableEnd>,
): string[] {
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((name) => {
    const words = difference(then.get(name), now.get(name));
    return words === null ? [] : [`${name}: ${words}`];
  });
}

interface Source {
  file: string;
  key: string;
  onTable?: (name: string, end: TableEnd) => void;
}

async function copyTables(client: pg.Client, source: Source, manifest: Manifest): Promise<void> {
  const { tables, ends } = await openBackup(source.file, source.key);
  for await (const { name, lines } of tables) {
    const shape = manifest.tables.find((table) => table.name === name);
    if (!shape) throw new Refusal(`The backup holds ${name}, which its own list does not name.`);
    await copyIn(client, `COPY ${copyTarget(shape)} FROM STDIN`, lines);
    const end = ends.get(name);
    if (end) source.onTable?.(name, end);
  }
  for (const { name, value } of manifest.sequences)
    if (value !== null)
      await client.query('SELECT setval($1, $2)', [`public.${quoted(name)}`, value]);
  const wrong = differences(ends, await digestsOf(client, manifest.tables));
  if (wrong.length > 0)
    throw new Refusal(`What was restored is not what was read: ${wrong.join('; ')}.`);
}

/** All of it or nothing, in one transaction: until its end everybody sees what was there before. */
async function load(client: pg.Client, source: Source, manifest: Manifest): Promise<void> {
  const places = manifest.tables.map(({ name }) => `public.${quoted(name)}`);
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('statement_timeout', '0', true),
      set_config('idle_in_transaction_session_timeout', '0', true),
      set_config('lock_timeout', '10s', true), set_config('row_security', 'off', true)`);
    for (const place of places) await client.query(`ALTER TABLE ${place} DISABLE TRIGGER USER`);
    await withoutConstraints(client, async () => {
      // What a migration itself has put there is in the backup, as it was then.
      await client.query(`TRUNCATE ${places.join(', ')}`);
      await copyTables(client, source, manifest);
    });
    for (const place of places) await client.query(`ALTER TABLE ${place} ENABLE TRIGGER USER`);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  await client.query('ANALYZE');
}

/**
 * Fills the database of `url` with a backup that has been checked. Applies the migrations up to the backup's moment
 * first; later ones are the caller's. What the tables held before is gone afterwards.
 */
export async function loadBackup(url: string, manifest: Manifest, source: Source): Promise<void> {
  await refuseNewer(manifest);
  const client = new pg.Client({ connectionString: url, application_name: 'fascicle-restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await matchSchema(client, url, manifest);
    refuseOtherTables(manifest, await tablesOf(client));
    await load(client, source, manifest);
  } finally {
    await client.end();
  }
}
