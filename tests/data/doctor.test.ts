import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { lookForDueRecords } from '@/jobs/retention';
import { sealAuditOfAll } from '@/jobs/seal-audit';
import { checkClock } from '../../scripts/doctor/database';
import { examine } from '../../scripts/doctor/examine';
import { checkDisk } from '../../scripts/doctor/machine';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';

let folder: string;
const asOwner = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: process.env['TEST_OWNER_URL'] });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};
const settings = (): Record<string, string> => ({
  FASCICLE_DATA_DIR: folder,
  DATABASE_URL: process.env['TEST_OWNER_URL'] ?? '',
  DATABASE_APP_URL: process.env['DATABASE_URL'] ?? '',
  APP_SECRET: 'x'.repeat(32),
});
const lines = async (more: Record<string, string> = {}): Promise<string[]> =>
  (await examine({ ...settings(), ...more })).map(({ state, words }) => `${state} ${words}`);
const failures = async (more: Record<string, string> = {}): Promise<string[]> =>
  (await lines(more)).filter((line) => line.startsWith('fail'));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fascicle-doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run doctor', () => {
  it('finds nothing to mend where everything is as it should be', async () => {
    const found = await lines();
    expect(found.filter((line) => line.startsWith('fail'))).toEqual([]);
    expect(found.length).toBeGreaterThan(9);
    expect(found).toContain('ok row-level security: on every table');
  });

  it('names each setting that is wrong', async () => {
    expect(await failures({ PORT: 'x', BACKUP_AT: '25:00', BACKUP_KEEP: '0' })).toEqual([
      'fail settings: PORT must be a whole number from 1 to 65535',
      'fail settings: BACKUP_AT must be a time of day such as 02:30',
      'fail settings: BACKUP_KEEP must be a whole number from 1 to 1000',
    ]);
  });

  it('says that nothing is saved only of the disk of the database that it runs', async () => {
    const disk = { name: 'room', folder };
    const none = await checkDisk({ ...disk, least: Number.MAX_SAFE_INTEGER });
    expect(none).toMatchObject({ state: 'fail', words: expect.stringMatching(/Nothing is saved/) });
    expect((await checkDisk({ ...disk, least: 0 })).words).not.toMatch(/Nothing is saved/);
  });

  it('names a secret that others can read', async () => {
    const file = path.join(folder, 'backup-key');
    writeFileSync(file, 'x');
    chmodSync(file, 0o644);
    expect(await failures()).toEqual([
      `fail file mode: others can read ${file}. Run: chmod 600 ${file}`,
    ]);
  });

  it('says that the database is not there', async () => {
    const url = new URL(settings()['DATABASE_URL'] ?? '');
    url.port = '1';
    const [line] = await failures({ DATABASE_URL: url.href });
    expect(line).toMatch(/^fail database: DATABASE_URL: cannot connect to 127\.0\.0\.1:1\//);
    expect(line).not.toContain(url.password);
  });

  it('says that the app signs in as somebody too powerful', async () => {
    const [line] = await failures({ DATABASE_APP_URL: settings()['DATABASE_URL'] ?? '' });
    expect(line).toMatch(/app role: \w+ is a superuser/);
  });

  describe('with something broken in the database', () => {
    const mend: string[] = [];
    const broken = async (sql: string, back: string): Promise<void> => {
      mend.push(back);
      await asOwner(sql);
    };
    afterEach(async () => {
      for (const sql of mend.splice(0)) await asOwner(sql);
    });

    it.each([
      [
        'a table without row-level security',
        'ALTER TABLE intake DISABLE ROW LEVEL SECURITY',
        'ALTER TABLE intake ENABLE ROW LEVEL SECURITY',
        /row-level security: not on intake/,
      ],
      [
        'a function that anybody may call',
        'GRANT EXECUTE ON FUNCTION auth_account(text) TO PUBLIC',
        'REVOKE EXECUTE ON FUNCTION auth_account(text) FROM PUBLIC',
        /functions: anybody may call auth_account/,
      ],
      [
        'a migration that broke off',
        `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('broken', 'x', '29990101_half')`,
        `DELETE FROM _prisma_migrations WHERE id = 'broken'`,
        /29990101_half broke off/,
      ],
      [
        'a newer version',
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('newer', 'x', '29990101_new', now())`,
        `DELETE FROM _prisma_migrations WHERE id = 'newer'`,
        /1 steps newer than this version/,
      ],
    ])('it names %s', async (_what, sql, back, words) => {
      await broken(sql, back);
      const found = await failures();
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(words);
    });

    it('it names practices that the jobs do not get to', async () => {
      const { practiceId } = await aPractice({ isDemo: true });
      expect(await failures()).toEqual([]);
      const at = new Date(Date.now() - 3 * 86_400_000);
      await ownerDatabase().practice.update({ where: { id: practiceId }, data: { createdAt: at } });
      const row = { practiceId, clientId: practiceId, what: 'chart', at };
      await ownerDatabase().accessLog.create({ data: row });
      const [line, ...more] = await failures();
      expect(more).toEqual([]);
      expect(line).toMatch(/practices with rows of the audit that wait for their seal: 1;/);
      expect(line).toMatch(/practices not looked through for old records for two days: 1\./);
      await sealAuditOfAll({ every: true });
      await lookForDueRecords();
      expect(await failures()).toEqual([]);
    });

    it.each([
      [
        `is_good, ended_at) VALUES (gen_random_uuid(), true, now() - interval '27 hours', true, now()`,
        /27 hours old.*BACKUP_AT/,
      ],
      [
        `ended_at, code) VALUES (gen_random_uuid(), true, now() - interval '3 hours', now(), 'ENOSPC'`,
        /failed 3 hours ago \(ENOSPC\)/,
      ],
      [
        `code) VALUES (gen_random_uuid(), true, now() - interval '7 hours', NULL`,
        /failed 7 hours ago \(broke_off\)/,
      ],
    ])('it names backups that do not come: %#', async (values, words) => {
      await broken(
        `INSERT INTO backup_run (id, is_nightly, started_at, ${values})`,
        'DELETE FROM backup_run',
      );
      const found = await failures({ BACKUP_AT: '02:30' });
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(words);
    });
  });
});

describe('the clock', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: settings()['DATABASE_URL'] });
    await client.connect();
  });
  afterAll(() => client.end());

  it.each([
    [0, 'ok'],
    [5, 'note'],
    [-5, 'note'],
    [2 * 86_400, 'fail'],
    [-2 * 86_400, 'fail'],
  ])('that is %i seconds off is %s', async (seconds, state) => {
    const found = await checkClock(client, () => Date.now() + seconds * 1000);
    expect(found.state).toBe(state);
  });
});
