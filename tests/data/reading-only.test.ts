import { describe, expect, it } from 'vitest';

import { listClients } from '@/lib/data/client-search';
import { addClient, findClient } from '@/lib/data/clients';
import { Prisma } from '@/lib/data/generated/client';
import { CHANGING_FUNCTIONS, HARMLESS_TWICE, isReading } from '@/lib/data/reading-only';
import { withDb, type Db } from '@/lib/data/transaction';
import { APP_ROLE } from '../../scripts/database/app-role';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { someDetails } from '../support/records';

/** Ends the connection that a transaction is on, as an administrator or a failover does. */
const cut = async (db: Db): Promise<void> => {
  const [row] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  await ownerDatabase().$queryRaw`SELECT pg_terminate_backend(${row?.pid}::int)`;
};

describe('a connection that is cut', () => {
  it('is made up for where nothing was written: the reader notices nothing', async () => {
    const scope = await aPractice();
    const { id } = await addClient(scope, someDetails());
    let tries = 0;
    const found = await withDb(scope, async (db) => {
      tries += 1;
      const row = await db.client.findFirst({ where: { id } });
      if (tries === 1) await cut(db);
      await db.$queryRaw`SELECT 1`;
      return row;
    });
    expect([tries, found?.id]).toEqual([2, id]);
  });

  it('is made up for where a try was counted: twice is one too many, and no harm', async () => {
    const scope = await aPractice();
    let tries = 0;
    await withDb(scope, async (db) => {
      tries += 1;
      await db.$queryRaw`SELECT throttle_take('reading-only', 60)`;
      if (tries === 1) await cut(db);
      await db.$queryRaw`SELECT 1`;
    });
    expect(tries).toBe(2);
  });

  it('is tried once more and no oftener', async () => {
    const scope = await aPractice();
    let tries = 0;
    const work = withDb(scope, async (db) => {
      tries += 1;
      await cut(db);
      await db.client.count();
    });
    await expect(work).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
    expect(tries).toBe(2);
  });

  it.each([
    ['a model', (db: Db) => db.clientNameWord.deleteMany({ where: { word: 'nobody' } })],
    ['a statement', (db: Db) => db.$executeRaw`DELETE FROM client_name_word WHERE word = 'nobody'`],
    [
      'a query',
      (db: Db) => db.$queryRaw`DELETE FROM client_name_word WHERE word = 'x' RETURNING 1`,
    ],
    ['a function', (db: Db) => db.$queryRaw`SELECT saved_once_sweep(86400)`],
  ])('is not tried again after a write by %s', async (_what, write) => {
    const scope = await aPractice();
    let tries = 0;
    const work = withDb(scope, async (db) => {
      tries += 1;
      await write(db);
      await cut(db);
      await db.client.count();
    });
    await expect(work).rejects.toMatchObject({ name: 'DatabaseUnavailable', isCut: true });
    expect(tries).toBe(1);
  });

  it('leaves ordinary reading and writing as they are', async () => {
    const scope = await aPractice();
    const { id, name } = await addClient(scope, someDetails());
    expect(await findClient(scope, id)).toMatchObject({ name });
    expect(await listClients(scope, { query: name })).toHaveLength(1);
  });
});

describe('a statement', () => {
  it.each([
    ['SELECT 1', true],
    ['  with x AS (SELECT 1) SELECT * FROM x', true],
    ['SELECT id FROM client WHERE id = 1 FOR NO KEY UPDATE', false],
    ['WITH x AS (DELETE FROM client RETURNING 1) SELECT * FROM x', false],
    ['SELECT setup_code_use($1)', false],
    ['UPDATE client SET name = name', false],
    ['', false],
  ])('%s: reads only: %s', (sql, only) => {
    expect(isReading(sql)).toBe(only);
  });

  it('knows every function of the database that may change something and that the app may call', async () => {
    const found = await ownerDatabase().$queryRaw<{ name: string }[]>(
      Prisma.sql`SELECT proname::text AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        AND provolatile = 'v' AND prokind = 'f' AND has_function_privilege(${APP_ROLE}, oid, 'EXECUTE')`,
    );
    expect(found.length).toBeGreaterThan(6);
    const unknown = found.filter(
      ({ name }) => name !== HARMLESS_TWICE && !CHANGING_FUNCTIONS.test(`${name}(`),
    );
    expect(unknown, 'add them to CHANGING_FUNCTIONS, or make them STABLE').toEqual([]);
  });
});

describe('all connections cut at once', () => {
  it('is not noticed by twenty who read', async () => {
    const scope = await aPractice();
    const { id } = await addClient(scope, someDetails());
    const read = () => withDb(scope, (db) => db.client.findFirst({ where: { id } }));
    const failures: unknown[] = [];
    for (let round = 0; round < 10; round += 1) {
      const all = Array.from({ length: 20 }, () =>
        read().catch((error: unknown) => failures.push(error)),
      );
      await ownerDatabase().$queryRaw`SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = ${APP_ROLE}`;
      await Promise.all(all);
    }
    expect(failures).toEqual([]);
  });
});
