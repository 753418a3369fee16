import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import {
  clearLeftovers,
  createCluster,
  startCluster,
  stopCluster,
  SUPERUSER,
  type Cluster,
} from '../../scripts/database/cluster';
import { findFreePort } from '../../scripts/database/free-port';
import { waitUntilGone } from '../../scripts/database/process-table';
import { chooseRunAs } from '../../scripts/database/run-as';
import { findServerFiles } from '../../scripts/database/server-files';
import { SHARED_FOLDER } from '../../scripts/database/shared-folder';

const PASSWORD = 'only-for-this-test';
let root: string;
let cluster: Cluster;
let port: number;

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const login = { user: SUPERUSER, password: PASSWORD, database: 'postgres' };
  const client = new pg.Client({ host: '127.0.0.1', port, ...login });
  await client.connect();
  const result = await client.query<Row>(sql).finally(() => client.end());
  return result.rows;
}

const serverPid = (): number =>
  Number(readFileSync(path.join(cluster.folder, 'postmaster.pid'), 'utf8').split('\n')[0]);

async function start(): Promise<void> {
  port = await findFreePort();
  await startCluster(cluster, { port });
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'fascicle-cluster-test-'));
  chmodSync(root, 0o711);
  const folder = path.join(root, 'postgres');
  const runAs = await chooseRunAs(folder);
  cluster = { folder, runAs, files: await findServerFiles(runAs, SHARED_FOLDER) };
  await createCluster(cluster, PASSWORD);
  await start();
  await ask('CREATE TABLE saved (id int)');
}, 60_000);

afterAll(async () => {
  await stopCluster(cluster);
  rmSync(root, { recursive: true, force: true });
});

test('nothing acknowledged is lost when the server is killed', async () => {
  await ask('INSERT INTO saved VALUES (1)');
  const pid = serverPid();
  process.kill(pid, 'SIGKILL');
  await waitUntilGone(pid, 5_000);
  expect(await clearLeftovers(cluster)).toBe('note');
  await start();
  expect(await ask('SELECT id FROM saved')).toEqual([{ id: 1 }]);
}, 60_000);

test('a server that outlived its start is stopped, not doubled', async () => {
  const pid = serverPid();
  expect(await clearLeftovers(cluster)).toBe('server');
  expect(await waitUntilGone(pid, 1)).toBe(true);
  expect(await clearLeftovers(cluster)).toBe('nothing');
  await start();
  expect(await ask('SELECT id FROM saved')).toEqual([{ id: 1 }]);
}, 60_000);

test('only this machine reaches it, and only with the password', async () => {
  const settings = await ask<{ listen_addresses: string }>('SHOW listen_addresses');
  expect(settings).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const stranger = new pg.Client({ host: '127.0.0.1', port, user: SUPERUSER, password: 'wrong' });
  await expect(stranger.connect()).rejects.toThrow('password authentication failed');
});
