import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import { addClient } from '@/lib/data/clients';
import { openBackup, checkBackup } from '../../scripts/backup/read-backup';
import { digestsOf, hasRows, loadBackup } from '../../scripts/backup/load-backup';
import { tablesOf } from '../../scripts/backup/schema-shape';
import { verifyBackup } from '../../scripts/backup/verify-backup';
import { writeBackup, type WrittenBackup } from '../../scripts/backup/write-backup';
import { migrationNames } from '../../scripts/database/migration-files';
import { applyMigrations } from '../../scripts/database/migrate';
import { aPractice, twoPractices } from '../support/practices';
import { someDetails } from '../support/records';
import { aWalkedClient } from '../support/walked-client';

const KEY = 'a key that only this test knows';
const CANARY = 'Canarybird Quillfeather';
const ownerUrl = (): string => process.env['TEST_OWNER_URL'] ?? '';

let folder: string;
let target: string;
const scratch: string[] = [];

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query<Row>(sql).finally(() => client.end())).rows;
}

/** An empty database without a single table. */
async function emptyDatabase(): Promise<string> {
  const name = `restore_${randomBytes(4).toString('hex')}`;
  await ask(inject('testServer'), `CREATE DATABASE ${name}`);
  scratch.push(name);
  const url = new URL(inject('testServer'));
  url.pathname = `/${name}`;
  return url.href;
}

const backUp = (name = 'one.backup'): Promise<WrittenBackup> =>
  writeBackup({
    ownerUrl: ownerUrl(),
    file: path.join(folder, name),
    key: KEY,
    takenAt: new Date('2026-11-28T02:30:00Z'),
    secrets: { appSecret: 'kept' },
  });

async function restore(file: string): Promise<void> {
  const { manifest } = await checkBackup(file, KEY);
  await loadBackup(target, manifest, { file, key: KEY });
}

async function digests(url: string): Promise<object> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await digestsOf(client, await tablesOf(client)).finally(() => client.end());
  return Object.fromEntries(found);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'fascicle-backup-test-'));
  const { a, b } = await twoPractices();
  await aWalkedClient(a, 'sheet_issued');
  await addClient(
    b,
    someDetails({ name: CANARY, address: 'tab\there, line\nthere, slash \\ end' }),
  );
});
beforeEach(async () => {
  target = await emptyDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of scratch)
    await ask(inject('testServer'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

describe('a backup', () => {
  it('brings back every row of every table, into a database without any', async () => {
    const { file, rows, tables } = await backUp();
    expect(rows).toBeGreaterThan(30);
    expect([...tables.values()].filter(({ rows: some }) => some > 0).length).toBeGreaterThan(10);
    await restore(file);
    expect(await digests(target)).toEqual(await digests(ownerUrl()));
    const line = `SELECT to_jsonb(c)::text AS line FROM client c ORDER BY id`;
    expect(await ask(target, line)).toEqual(await ask(ownerUrl(), line));
  });

  it('leaves the foreign keys, policies and triggers as the migrations made them', async () => {
    await restore((await backUp()).file);
    const shape = `SELECT conrelid::regclass::text AS place, conname::text AS name, pg_get_constraintdef(oid) AS text
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT polrelid::regclass::text, polname::text, pg_get_expr(polqual, polrelid) FROM pg_policy
      UNION ALL SELECT tgrelid::regclass::text, 'trigger', count(*)::text || tgenabled::text FROM pg_trigger
        GROUP BY tgrelid, tgenabled ORDER BY 1, 2, 3`;
    const found = await ask(target, shape);
    expect(found.length).toBeGreaterThan(60);
    expect(found).toEqual(await ask(ownerUrl(), shape));
  });

  it('holds one moment, whoever writes meanwhile', async () => {
    const scope = await aPractice();
    let isWriting = true;
    const writer = (async () => {
      for (let one = 0; isWriting; one += 1)
        await addClient(scope, someDetails({ name: `Busy Person${one}` }));
    })();
    const { file, tables } = await backUp('busy.backup');
    isWriting = false;
    await writer;
    await restore(file);
    expect(await digests(target)).toEqual(Object.fromEntries(tables));
    // A client and the words of its name are written together: neither is there without the other.
    const half = `SELECT 1 FROM client c WHERE c.practice_id = '${scope.practiceId}'
      AND (SELECT count(*) FROM client_name_word w WHERE w.client_id = c.id) <> 2`;
    expect(await ask(target, half)).toEqual([]);
  });

  it('is proved by restoring it into a scratch server', async () => {
    const { file, tables } = await backUp();
    await verifyBackup(ownerUrl(), { file, key: KEY, tables });
    const other = new Map(tables).set('client', { rows: 1, digest: '0'.repeat(64) });
    await expect(verifyBackup(ownerUrl(), { file, key: KEY, tables: other })).rejects.toThrow(
      /client: /,
    );
  }, 60_000);

  it('shows nobody a name, and is not readable by others', async () => {
    const { file } = await backUp();
    const bytes = readFileSync(file);
    for (const word of [CANARY, 'Quillfeather', 'quillfeather', 'client_name_word', 'kept'])
      expect(bytes.includes(word)).toBe(false);
    const { manifest } = await openBackup(file, KEY);
    expect(manifest.secrets).toEqual({ appSecret: 'kept' });
    await expect(checkBackup(file, 'another key altogether')).rejects.toThrow(/does not open/);
  });
});

describe('a damaged backup', () => {
  const damaged = async (change: (bytes: Buffer) => Buffer): Promise<string> => {
    const { file } = await backUp();
    writeFileSync(`${file}.damaged`, change(readFileSync(file)));
    return `${file}.damaged`;
  };
  const flip = (place: number) => (bytes: Buffer) => {
    const at = place < 0 ? bytes.length + place : place;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  it.each([
    [
      'cut in the middle',
      (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1),
      /ends too early/,
    ],
    ['without its last byte', (bytes: Buffer) => bytes.subarray(0, -1), /ends too early/],
    ['with something behind its end', (bytes: Buffer) => Buffer.concat([bytes, bytes]), /damaged/],
    ['changed near its end', flip(-40), /damaged/],
    ['changed in its first line', flip(30), /damaged|does not open/],
    ['of another program', () => Buffer.from('PGDMP and so on'), /no backup of Fascicle/],
    ['that is empty', () => Buffer.alloc(0), /no backup of Fascicle/],
  ])('%s is refused before anything is touched', async (_what, change, words) => {
    const file = await damaged(change);
    await expect(checkBackup(file, KEY)).rejects.toThrow(words);
  });

  it('whose last pieces are missing is refused, however whole the rest is', async () => {
    await addMany();
    const file = await damaged((bytes) => {
      const header = bytes.indexOf('\n', 20) + 1;
      const piece = 4 + (1 << 16) + 16;
      expect(bytes.length).toBeGreaterThan(header + piece);
      return bytes.subarray(0, header + piece);
    });
    await expect(checkBackup(file, KEY)).rejects.toThrow(/ends too early/);
  });

  /** More than one piece of 64 KiB, also compressed. */
  async function addMany(): Promise<void> {
    await ask(
      ownerUrl(),
      `INSERT INTO throttle (key, window_start, tries)
       SELECT 'many:' || gen_random_uuid(), now(), 1 FROM generate_series(1, 6000)`,
    );
  }
});

describe('a restore', () => {
  it('builds the tables of an older release first, and goes on from there', async () => {
    const names = await migrationNames();
    const older = await emptyDatabase();
    await applyMigrations(older, { only: new Set(names.slice(0, 2)) });
    await ask(
      older,
      `INSERT INTO practice (id, name, time_zone)
      VALUES (gen_random_uuid(), 'An older practice', 'UTC')`,
    );
    const file = path.join(folder, 'older.backup');
    await writeBackup({ ownerUrl: older, file, key: KEY, takenAt: new Date(), secrets: {} });
    await applyMigrations(target);
    await restore(file);
    expect(await digests(target)).toEqual(await digests(older));
    expect(await applyMigrations(target)).toEqual(names.slice(2));
    expect(await ask(target, 'SELECT name FROM practice')).toEqual([{ name: 'An older practice' }]);
  }, 60_000);

  it('brings back rows that a later rule asks of new ones only, and keeps the rule', async () => {
    const rule = `ALTER TABLE practice ADD CONSTRAINT later_rule CHECK (name <> 'From before') NOT VALID`;
    const { practiceId } = await aPractice();
    await ask(ownerUrl(), `UPDATE practice SET name = 'From before' WHERE id = '${practiceId}'`);
    const { file } = await backUp('rule.backup');
    await applyMigrations(target);
    await ask(target, rule);
    await restore(file);
    const found = `SELECT 1 FROM practice WHERE name = 'From before'`;
    expect(await ask(target, found)).toHaveLength(1);
    const late = `UPDATE practice SET name = 'From before' WHERE name <> 'From before'`;
    await expect(ask(target, late)).rejects.toThrow(/later_rule/);
  });

  it('refuses a backup of a newer release, and keeps what is there', async () => {
    const { file } = await backUp();
    const { manifest } = await checkBackup(file, KEY);
    manifest.migrations.push({ name: '29990101000000_from_the_future', checksum: 'x' });
    await applyMigrations(target);
    const before = await digests(target);
    await expect(loadBackup(target, manifest, { file, key: KEY })).rejects.toThrow(/newer version/);
    expect(await digests(target)).toEqual(before);
  });

  it('replaces all or nothing', async () => {
    await restore((await backUp()).file);
    const before = await digests(target);
    const { file } = await backUp('second.backup');
    const { manifest } = await checkBackup(file, KEY);
    // Damaged between the check and the load, as a failing disk would.
    writeFileSync(file, readFileSync(file).subarray(0, -200));
    await expect(loadBackup(target, manifest, { file, key: KEY })).rejects.toThrow(/too early/);
    expect(await digests(target)).toEqual(before);
  });

  it('knows an empty database from one that holds something', async () => {
    await applyMigrations(target);
    const client = new pg.Client({ connectionString: target });
    await client.connect();
    expect(await hasRows(client)).toBe(false);
    await restore((await backUp()).file);
    expect(await hasRows(client)).toBe(true);
    await client.end();
  });
});
