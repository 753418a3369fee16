import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';

import { MIGRATION_LOCK } from '../database/migrate';
import { copyOut } from './copy';
import { writeFrame, type Manifest, type TableEnd, type TableShape } from './frames';
import { RowDigest } from './row-digest';
import { copyTarget, migrationsOf, sequencesOf, tablesOf } from './schema-shape';
import { seal } from './sealed-file';

export interface BackupWanted {
  /** The owner's address: row-level security does not hide anything from it. */
  ownerUrl: string;
  file: string;
  key: string;
  takenAt: Date;
  secrets: Record<string, unknown>;
  /** Told after each table. */
  onTable?: (name: string, end: TableEnd) => void;
}

export interface WrittenBackup {
  file: string;
  bytes: number;
  rows: number;
  /** What every table had in the moment of the backup. */
  tables: ReadonlyMap<string, TableEnd>;
}

/** One moment of the whole database, whoever writes meanwhile; no time limit of a request holds for it. */
const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const LIMITS = `SELECT set_config('statement_timeout', '0', true),
  set_config('idle_in_transaction_session_timeout', '0', true),
  set_config('lock_timeout', '30s', true),
  set_config('row_security', 'off', true)`;

async function manifestOf(client: pg.Client, wanted: BackupWanted): Promise<Manifest> {
  const server = await client.query<{ name: string }>(
    `SELECT current_setting('server_version') AS name`,
  );
  return {
    takenAt: wanted.takenAt.toISOString(),
    server: server.rows[0]?.name ?? '',
    migrations: await migrationsOf(client),
    tables: await tablesOf(client),
    sequences: await sequencesOf(client),
    secrets: wanted.secrets,
  };
}

/** What a table holds, as seen by the transaction that is open on `client`. */
export async function* readTable(
  client: pg.Client,
  shape: TableShape,
  digest: RowDigest,
): AsyncGenerator<Buffer> {
  for await (const lines of copyOut(client, `COPY ${copyTarget(shape)} TO STDOUT`)) {
    digest.add(lines as Buffer);
    yield lines as Buffer;
  }
}

async function* frames(
  client: pg.Client,
  wanted: BackupWanted,
  ends: Map<string, TableEnd>,
): AsyncGenerator<Buffer> {
  const manifest = await manifestOf(client, wanted);
  yield writeFrame({ kind: 'manifest', manifest });
  for (const shape of manifest.tables) {
    const digest = new RowDigest();
    yield writeFrame({ kind: 'table', name: shape.name });
    for await (const lines of readTable(client, shape, digest))
      yield writeFrame({ kind: 'rows', lines });
    const end = { rows: digest.rows, digest: digest.digest };
    ends.set(shape.name, end);
    yield writeFrame({ kind: 'table-end', end });
    wanted.onTable?.(shape.name, end);
  }
  yield writeFrame({ kind: 'end' });
}

/** On the disk with its name: a power cut now takes neither. */
async function settle(draft: string, file: string): Promise<void> {
  await rename(draft, file);
  const folder = await open(path.dirname(file)).catch(() => null);
  // Some systems cannot do this with a folder; they have nothing to lose by it.
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

async function writeFrom(client: pg.Client, wanted: BackupWanted): Promise<WrittenBackup> {
  const tables = new Map<string, TableEnd>();
  const draft = `${wanted.file}.part`;
  await mkdir(path.dirname(wanted.file), { recursive: true, mode: 0o700 });
  await rm(draft, { force: true });
  try {
    await pipeline(
      frames(client, wanted, tables),
      createGzip(),
      (source: AsyncIterable<Buffer>) => seal(source, wanted),
      createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
    );
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await settle(draft, wanted.file);
  const { size: bytes } = await stat(wanted.file);
  const rows = [...tables.values()].reduce((sum, end) => sum + end.rows, 0);
  return { file: wanted.file, bytes, rows, tables };
}

/**
 * Writes everything that the database holds in one moment to an encrypted file, while people go on working. The file has
 * its name only when it is complete. A migration that begins meanwhile waits for it, and it for one that runs.
 */
export async function writeBackup(wanted: BackupWanted): Promise<WrittenBackup> {
  const client = new pg.Client({
    connectionString: wanted.ownerUrl,
    connectionTimeoutMillis: 10_000,
    application_name: 'fascicle-backup',
  });
  // A connection that breaks is told to the statement that waits; an idle one must not end the program.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
    await client.query(SNAPSHOT);
    await client.query(LIMITS);
    return await writeFrom(client, wanted);
  } finally {
    await client.end();
  }
}
