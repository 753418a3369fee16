import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

import {
  clearLeftovers,
  createCluster,
  startCluster,
  stopCluster,
  SUPERUSER,
  type Cluster,
} from './cluster';
import { findFreePort } from './free-port';
import { isAlive, startMark } from './process-table';
import { chooseRunAs } from './run-as';
import { findServerFiles } from './server-files';
import { SHARED_FOLDER } from './shared-folder';

export interface TemporaryCluster {
  /** The superuser's address of the database with that name. */
  url: (database: string) => string;
  /** Stops the server and removes its files. */
  stop: () => Promise<void>;
}

const PREFIX = 'fascicle-postgres-';
const ownerSchema = z.object({ pid: z.number(), mark: z.string().nullable() });

/** Whoever started it is gone. Without an owner's note it is somebody else's, or just being made. */
async function isForsaken(root: string): Promise<boolean> {
  const text = await readFile(path.join(root, 'owner.json'), 'utf8').catch(() => 'null');
  const owner = ownerSchema.safeParse(JSON.parse(text));
  if (!owner.success) return false;
  const { pid, mark } = owner.data;
  return !isAlive(pid) || (await startMark(pid)) !== mark;
}

/** Ends and removes the servers of runs that were killed before they could do it themselves. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const root = path.join(tmpdir(), name);
    if (!name.startsWith(PREFIX) || !(await isForsaken(root))) continue;
    const folder = path.join(root, 'postgres');
    const runAs = await chooseRunAs(folder);
    const files = await findServerFiles(runAs, SHARED_FOLDER);
    await clearLeftovers({ folder, files, runAs }).catch(() => undefined);
    await rm(root, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function makeRoot(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), PREFIX));
  await chmod(root, 0o711);
  const owner = { pid: process.pid, mark: await startMark(process.pid) };
  await writeFile(path.join(root, 'owner.json'), JSON.stringify(owner));
  return root;
}

/** A server for tests and for comparing schemas: quick, gone afterwards, and careless about power cuts. */
export async function startTemporaryCluster(): Promise<TemporaryCluster> {
  await sweep();
  const root = await makeRoot();
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
