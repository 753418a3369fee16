/** A PostgreSQL of its own for the large database, in a temporary folder or one that is kept. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';

import { APP_ROLE, appRoleUrl, ensureAppRole } from '../database/app-role';
import {
  clearLeftovers,
  clusterExists,
  createCluster,
  startCluster,
  stopCluster,
  SUPERUSER,
  type Cluster,
} from '../database/cluster';
import { findFreePort } from '../database/free-port';
import { applyMigrations } from '../database/migrate';
import { chooseRunAs } from '../database/run-as';
import { findServerFiles } from '../database/server-files';
import { SHARED_FOLDER } from '../database/shared-folder';
import { quoted } from '../backup/schema-shape';

const secretsSchema = z.object({
  password: z.string(),
  appSecret: z.string(),
  authSecret: z.string(),
  dataKey: z.string(),
});
type Secrets = z.infer<typeof secretsSchema>;

export interface Server {
  /** A server of this program alone: careless about power cuts. */
  isOwn: boolean;
  ownerUrl: (database: string) => string;
  /** What the app is told, to work on that database as its own role. */
  appEnv: (database: string) => Record<string, string>;
  /** Makes it where it is not there yet, migrated. */
  ensure: (database: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** As a machine with two cores and eight gigabytes would be set up, without what keeps rows through a power cut. */
const SETTINGS = [
  'fsync = off',
  'synchronous_commit = off',
  'full_page_writes = off',
  'wal_level = minimal',
  'max_wal_senders = 0',
  'max_wal_size = 8GB',
  'checkpoint_timeout = 1h',
  'autovacuum = off',
  'shared_buffers = 2GB',
  'effective_cache_size = 6GB',
  'work_mem = 16MB',
  'random_page_cost = 1.1',
];

async function secretsIn(folder: string): Promise<Secrets> {
  const file = path.join(folder, 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) return secretsSchema.parse(JSON.parse(text));
  const secret = (): string => randomBytes(32).toString('base64url');
  const secrets = {
    ...{ password: secret(), appSecret: secret(), authSecret: secret() },
    dataKey: `1:${secret()}`,
  };
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

function serverAt(url: string, secrets: Secrets): Omit<Server, 'isOwn' | 'stop'> {
  const ownerUrl = (database: string): string => {
    const own = new URL(url);
    own.pathname = `/${database}`;
    return own.href;
  };
  return {
    ownerUrl,
    appEnv: (database) => ({
      DATABASE_URL: appRoleUrl(ownerUrl(database), secrets.appSecret),
      NEXTAUTH_URL: 'http://127.0.0.1:3000',
      NEXTAUTH_SECRET: secrets.authSecret,
      APP_SECRET: secrets.appSecret,
      DATA_KEY: secrets.dataKey,
      LOG_LEVEL: 'silent',
    }),
    ensure: async (database) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await ensureAppRole(client, secrets.appSecret);
        const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
        if (found.rowCount === 0) {
          await client.query(`CREATE DATABASE ${quoted(database)}`);
          await client.query(`GRANT CONNECT ON DATABASE ${quoted(database)} TO ${APP_ROLE}`);
        }
      } finally {
        await client.end();
      }
      await applyMigrations(ownerUrl(database));
    },
  };
}

/** `keep`: a folder that stays, with everything that is in it. Without it all is gone at the end. */
export async function ownServer(keep: string | undefined): Promise<Server> {
  const root = keep ? path.resolve(keep) : await mkdtemp(path.join(tmpdir(), 'fascicle-load-'));
  await mkdir(root, { recursive: true });
  await chmod(root, 0o711);
  const secrets = await secretsIn(root);
  const folder = path.join(root, 'postgres');
  const runAs = await chooseRunAs(folder);
  const files = await findServerFiles(runAs, SHARED_FOLDER);
  const cluster: Cluster = { folder, files, runAs };
  if (await clusterExists(folder)) await clearLeftovers(cluster);
  else await createCluster(cluster, secrets.password);
  const port = await findFreePort();
  await startCluster(cluster, { port, settings: SETTINGS });
  const url = `postgresql://${SUPERUSER}:${secrets.password}@127.0.0.1:${port}/postgres`;
  return {
    ...serverAt(url, secrets),
    isOwn: true,
    stop: async () => {
      await stopCluster(cluster);
      if (!keep) await rm(root, { recursive: true, force: true });
    },
  };
}

/** A server that is there: its user must be allowed to make databases and roles. Both databases stay. */
export async function givenServer(url: string): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-load-'));
  const secrets = await secretsIn(folder);
  const stop = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return { ...serverAt(url, secrets), isOwn: false, stop };
}
