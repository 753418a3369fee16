import { execFile } from 'node:child_process';
import { appendFile, chmod, chown, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

import {
  createCluster,
  recordedPid,
  startCluster,
  stopCluster,
  SUPERUSER,
  type Cluster,
} from '../../../scripts/database/cluster';
import { findFreePort } from '../../../scripts/database/free-port';
import { chooseRunAs } from '../../../scripts/database/run-as';
import { findServerFiles } from '../../../scripts/database/server-files';
import { SHARED_FOLDER } from '../../../scripts/database/shared-folder';

const run = promisify(execFile);
const PASSWORD = 'only-of-this-test';

export interface Replicated {
  primaryPort: number;
  replicaPort: number;
  url: (port: number, database: string) => string;
  /** SIGKILL of everything that the primary has started: a machine that loses its power. */
  killPrimary: () => Promise<void>;
  /** The replica takes writes from now on. */
  promote: () => Promise<void>;
  stop: () => Promise<void>;
}

const url = (port: number, database: string): string =>
  `postgresql://${SUPERUSER}:${PASSWORD}@127.0.0.1:${port}/${database}`;

async function query(port: number, ...statements: string[]): Promise<pg.QueryResult[]> {
  const client = new pg.Client({ connectionString: url(port, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  const results: pg.QueryResult[] = [];
  try {
    for (const statement of statements) results.push(await client.query(statement));
    return results;
  } finally {
    await client.end();
  }
}

/** A base backup with PostgreSQL's own functions: the embedded programs carry no pg_basebackup. */
async function copyPrimary(port: number, primary: Cluster, replica: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: url(port, 'postgres') });
  await client.connect();
  await client.query(`SELECT pg_backup_start('replica', true)`);
  await cp(primary.folder, replica.folder, {
    recursive: true,
    preserveTimestamps: true,
    filter: (source) => !/postmaster\.(pid|opts)$/.test(source),
  });
  const stopped = await client.query<{ labelfile: string }>('SELECT * FROM pg_backup_stop(true)');
  await client.end();
  await writeFile(path.join(replica.folder, 'backup_label'), stopped.rows[0]?.labelfile ?? '');
  await writeFile(path.join(replica.folder, 'standby.signal'), '');
  const from = `host=127.0.0.1 port=${port} user=${SUPERUSER} password=${PASSWORD} application_name=replica`;
  await appendFile(
    path.join(replica.folder, 'postgresql.auto.conf'),
    `primary_conninfo = '${from}'\n`,
  );
  await chmod(replica.folder, 0o700);
  const { runAs } = replica;
  if (runAs) await run('chown', ['-R', `${runAs.uid}:${runAs.gid}`, replica.folder]);
}

async function untilStreaming(port: number, isSynchronous: boolean): Promise<void> {
  const wanted = isSynchronous ? ['sync', 'quorum'] : ['async'];
  for (;;) {
    const [found] = await query(port, 'SELECT state, sync_state FROM pg_stat_replication');
    const row = found?.rows[0] as { state: string; sync_state: string } | undefined;
    if (row?.state === 'streaming' && wanted.includes(row.sync_state)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A primary and a replica that follows it, on this machine. `isSynchronous`: a commit waits until the replica has it. */
export async function startReplicated(isSynchronous: boolean): Promise<Replicated> {
  const root = await mkdtemp(path.join(tmpdir(), 'fascicle-replica-'));
  await chmod(root, 0o711);
  const runAs = await chooseRunAs(path.join(root, 'primary'));
  const files = await findServerFiles(runAs, SHARED_FOLDER);
  const primary: Cluster = { folder: path.join(root, 'primary'), files, runAs };
  const replica: Cluster = { folder: path.join(root, 'replica'), files, runAs };
  if (runAs) await chown(root, runAs.uid, runAs.gid);
  await createCluster(primary, PASSWORD);
  const [primaryPort, replicaPort] = [await findFreePort(), await findFreePort()];
  await startCluster(primary, { port: primaryPort, settings: ["wal_keep_size = '256MB'"] });
  await copyPrimary(primaryPort, primary, replica);
  await startCluster(replica, { port: replicaPort, settings: ['hot_standby = on'] });
  if (isSynchronous)
    await query(
      primaryPort,
      `ALTER SYSTEM SET synchronous_standby_names = 'replica'`,
      'SELECT pg_reload_conf()',
    );
  await untilStreaming(primaryPort, isSynchronous);
  return {
    primaryPort,
    replicaPort,
    url,
    killPrimary: async () => {
      const pid = await recordedPid(primary.folder);
      const children = await run('ps', ['-o', 'pid=', '--ppid', String(pid)]).catch(() => null);
      const pids = [pid, ...(children?.stdout ?? '').trim().split(/\s+/).map(Number)];
      for (const one of pids) if (one) process.kill(one, 'SIGKILL');
    },
    promote: async () => {
      await query(replicaPort, 'SELECT pg_promote(true, 30)');
    },
    stop: async () => {
      for (const cluster of [primary, replica]) await stopCluster(cluster).catch(() => undefined);
      await rm(root, { recursive: true, force: true });
    },
  };
}
