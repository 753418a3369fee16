import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { explainDatabaseError, DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { cutWhenSilent } from '@/lib/data/silent-connection';
import { env } from '@/lib/platform/env';

import { startTcpProxy, type TcpProxy } from '../fault/support/tcp-proxy';

const SILENCE_MS = 400;

let proxy: TcpProxy;
let pool: pg.Pool;

beforeEach(async () => {
  const url = new URL(env().databaseUrl);
  proxy = await startTcpProxy(Number(url.port));
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  pool = new pg.Pool({ connectionString: url.href, max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => cutWhenSilent(client, SILENCE_MS));
});

afterEach(async () => {
  proxy.release();
  await pool.end();
  await proxy.stop();
});

const pid = async (): Promise<number> => {
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return rows[0]?.pid ?? 0;
};

test('a database that swallows what it is asked is given up, and the next question goes another way', async () => {
  const before = await pid();
  proxy.hold();
  const error = await pool.query('SELECT 1').catch((problem: unknown) => problem);
  proxy.release();
  const explained = explainDatabaseError(error);
  expect(explained).toBeInstanceOf(DatabaseUnavailable);
  expect(explained).toMatchObject({ code: 'ETIMEDOUT', isCut: false });
  expect(await pid()).not.toBe(before);
});

test('a connection that nobody uses may be silent', async () => {
  const before = await pid();
  await pause(3 * SILENCE_MS);
  expect(await pid()).toBe(before);
});

test('a statement that answers in time is not cut', async () => {
  const before = await pid();
  await pool.query(`SELECT pg_sleep(${SILENCE_MS / 2 / 1_000})`);
  expect(await pid()).toBe(before);
});
