import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { listClients } from '@/lib/data/client-search';
import { addClient, findClient } from '@/lib/data/clients';
import { DatabaseUnavailable, explainDatabaseError } from '@/lib/data/database-unavailable';
import { readiness, closeHealthConnection } from '@/lib/data/health';
import { systemScope } from '@/lib/access/system-scope';
import { prismaClient } from '@/lib/data/prisma-client';
import type { PracticeScope } from '@/lib/data/scope';
import { startIntake } from '@/lib/data/intakes';
import { together, withDb, type Db } from '@/lib/data/transaction';
import { dumpPractice } from '../support/database-dump';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { CONTENT_VERSION, someDetails } from '../support/records';

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
});

afterAll(closeHealthConnection);

describe('together', () => {
  it('keeps everything or nothing', async () => {
    const before = await dumpPractice(scope.practiceId);
    const broken = together(scope, async (inner) => {
      const client = await addClient(inner, someDetails({ name: 'Half Written' }));
      await startIntake(inner, { clientId: client.id, contentVersion: CONTENT_VERSION });
      expect(await findClient(inner, client.id)).not.toBeNull();
      throw new Error('The power went.');
    });
    await expect(broken).rejects.toThrow('The power went.');
    expect(await dumpPractice(scope.practiceId)).toEqual(before);
    expect(await listClients(scope, { query: 'half' })).toEqual([]);
  });

  it('keeps nothing when the database itself refuses the last step', async () => {
    const before = await dumpPractice(scope.practiceId);
    const broken = together(scope, async (inner) => {
      await addClient(inner, someDetails({ name: 'Refused' }));
      await withDb(inner, (db) => db.$executeRaw`UPDATE client SET version = 0`);
    });
    await expect(broken).rejects.toThrow();
    expect(await dumpPractice(scope.practiceId)).toEqual(before);
  });

  it('joins the transaction that is open, and is invisible until it ends', async () => {
    await together(scope, async (outer) => {
      const client = await together(outer, (inner) =>
        addClient(inner, someDetails({ name: 'Not Yet Seen' })),
      );
      expect(await findClient(scope, client.id)).toBeNull();
      expect(await findClient(outer, client.id)).not.toBeNull();
    });
    expect(await listClients(scope, { query: 'seen' })).toHaveLength(1);
  });

  it('does not reuse a transaction that has ended', async () => {
    let kept: PracticeScope | undefined;
    await together(scope, (inner) => {
      kept = inner;
      return Promise.resolve();
    });
    expect(await listClients(kept ?? scope, { query: 'half' })).toEqual([]);
  });
});

describe('a transaction', () => {
  it('tells PostgreSQL who asks, for this transaction alone', async () => {
    const read = (): Promise<{ practice: string; account: string; statement: string }[]> =>
      withDb(
        scope,
        (db) => db.$queryRaw`SELECT current_setting('app.practice_id') AS practice,
          current_setting('app.account_id') AS account,
          current_setting('statement_timeout') AS statement`,
      );
    expect(await read()).toEqual([
      { practice: scope.practiceId, account: scope.accountId, statement: '5s' },
    ]);
    const outside = await prismaClient().$queryRaw<{ practice: string | null }[]>`
      SELECT current_setting('app.practice_id', true) AS practice`;
    expect(outside[0]?.practice ?? '').toBe('');
  });
});

describe('who asks', () => {
  const asks = (db: Db): Promise<{ practice: string }[]> =>
    db.$queryRaw`SELECT current_setting('app.practice_id') AS practice`;

  it('is told in one message with BEGIN, before anything else', async () => {
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    await withDb(scope, asks);
    const sent = spy.mock.calls.map(([query]) =>
      typeof query === 'string' ? query : (query as { text: string }).text,
    );
    spy.mockRestore();
    expect(sent.map((text) => text.split(/[\s;]/, 1)[0])).toEqual(['BEGIN', 'SELECT', 'COMMIT']);
    expect(sent[0]).toContain(`set_config('app.practice_id', '${scope.practiceId}', true)`);
  });

  it('is never another one, however many ask at once on few connections', async () => {
    const scopes = await Promise.all(Array.from({ length: 4 }, () => aPractice()));
    const oneAfterTheOther = async (own: PracticeScope): Promise<boolean[]> => {
      const found: boolean[] = [];
      for (let turn = 0; turn < 50; turn += 1) {
        const [mine] = await withDb(own, async (db) => {
          await db.client.count();
          // Opens another one inside, as what is written down by the system does.
          await withDb(scope, asks);
          return asks(db);
        });
        found.push(mine?.practice === own.practiceId);
      }
      return found;
    };
    const asked = (await Promise.all(scopes.map(oneAfterTheOther))).flat();
    expect([asked.length, new Set(asked)]).toEqual([200, new Set([true])]);
  });

  it('has no connection any more when the transaction has ended', async () => {
    let kept: Db | undefined;
    await withDb(scope, (db) => {
      kept = db;
      return asks(db);
    });
    await expect(kept && asks(kept)).rejects.toThrow('closed');
    await expect(kept?.client.count()).rejects.toThrow('closed');
  });

  it.each(["'; RESET ROLE; --", "' OR ''='", 'practice', '0'])(
    'is no row called %s',
    async (id) => {
      const crooked = { ...scope, practiceId: id } as PracticeScope;
      await expect(withDb(crooked, asks)).rejects.toThrow('no id');
    },
  );
});

describe('a database that does not answer', () => {
  it('is DatabaseUnavailable when a statement takes more than 5 s', async () => {
    const slow = withDb(scope, (db) => db.$executeRaw`SELECT pg_sleep(8)`);
    await expect(slow).rejects.toMatchObject({ name: 'DatabaseUnavailable', code: '57014' });
  });

  it('is DatabaseUnavailable when a row stays locked for more than 2 s', async () => {
    const client = await addClient(scope, someDetails({ name: 'Locked Away' }));
    const other = new pg.Client({ connectionString: process.env['TEST_OWNER_URL'] });
    const start = () =>
      startIntake(scope, { clientId: client.id, contentVersion: CONTENT_VERSION });
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query('SELECT FROM client WHERE id = $1 FOR UPDATE', [client.id]);
      await expect(start()).rejects.toMatchObject({ name: 'DatabaseUnavailable', code: '55P03' });
    } finally {
      await other.end();
    }
    expect(await start()).not.toBeNull();
  });

  it('is DatabaseUnavailable when every connection is taken, and goes on afterwards', async () => {
    const holders = Array.from({ length: 10 }, () =>
      withDb(scope, (db) => db.$executeRaw`SELECT pg_sleep(3)`),
    );
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect(listClients(scope)).rejects.toBeInstanceOf(DatabaseUnavailable);
    await Promise.all(holders);
    expect(await listClients(scope, { query: 'half' })).toEqual([]);
  });

  it('is DatabaseUnavailable when the connection is cut, and the next request is served', async () => {
    const cut = withDb(scope, (db) => db.$executeRaw`SELECT pg_sleep(4)`);
    const expected = expect(cut).rejects.toBeInstanceOf(DatabaseUnavailable);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await ownerDatabase().$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'fascicle' AND state = 'active' AND pid <> pg_backend_pid()
        AND datname = current_database()`;
    await expected;
    expect(await listClients(scope, { query: 'half' })).toEqual([]);
  });

  it('leaves other errors as they are', () => {
    const bug = new TypeError('x is not a function');
    expect(explainDatabaseError(bug)).toBe(bug);
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(explainDatabaseError(refused)).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is seen by the health check', async () => {
    expect(await readiness(systemScope('test'))).toBe('ok');
  });
});
