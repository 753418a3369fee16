import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createCluster, startCluster, stopCluster, SUPERUSER, type Cluster } from './cluster';
import { findFreePort } from './free-port';
import { chooseRunAs } from './run-as';
import { findServerFiles } from './server-files';
import { SHARED_FOLDER } from './shared-folder';

export interface TemporaryCluster {
  /** The superuser's address of the database with that name. */
  url: (database: string) => string;
  /** Stops the server and removes its files. */
  stop: () => Promise<void>;
}

/** A server for tests and for comparing schemas: quick, gone afterwards, and careless about power cuts. */
export async function startTemporaryCluster(): Promise<TemporaryCluster> {
  const root = await mkdtemp(path.join(tmpdir(), 'fascicle-postgres-'));
  await chmod(root, 0o711);
  const folder = path.join(root, 'postgres');
  const runAs = await chooseRunAs(folder);
  const files = await findServerFiles(runAs, SHARED_FOLDER);
  const cluster: Cluster = { folder, files, runAs };
  const password = randomBytes(18).toString('base64url');
  const port = await findFreePort();
  await createCluster(cluster, password);
  await startCluster(cluster, {
    port,
    settings: ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'],
  });
  return {
    url: (database) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await stopCluster(cluster);
      await rm(root, { recursive: true, force: true });
    },
  };
}
