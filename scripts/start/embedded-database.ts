import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, readlink, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

import { appRoleUrl, ensureAppRole } from '../database/app-role';
import {
  clearLeftovers,
  clusterExists,
  createCluster,
  recordedPid,
  startCluster,
  stopCluster,
  SUPERUSER,
  type Cluster,
} from '../database/cluster';
import { findFreePort } from '../database/free-port';
import { isAlive } from '../database/process-table';
import { chooseRunAs, isReachable, isRoot, type RunAs } from '../database/run-as';
import { findServerFiles } from '../database/server-files';
import { SHARED_FOLDER } from '../database/shared-folder';
import { Refusal } from './refusal';
import type { Secrets } from './secrets';
import { isStopping, onStop } from './shutdown';

const DATABASE = 'fascicle';

export interface EmbeddedDatabase {
  /** The owner's address, for migrations and backups. */
  ownerUrl: string;
  /** What the app connects with: a role that owns nothing. */
  url: string;
  /** Where the files are, for the person who makes backups. */
  folder: string;
}

/**
 * `.data/postgres`, or what it links to. As root in a folder that only root may enter, the files go
 * to a folder of their own and the link says where.
 */
async function chooseFolder(dataFolder: string, runAs: RunAs): Promise<string> {
  const place = path.resolve(dataFolder, 'postgres');
  const existing = await lstat(place).catch(() => null);
  if (existing?.isSymbolicLink()) return path.resolve(dataFolder, await readlink(place));
  if (runAs === null) return place;
  await chmod(dataFolder, 0o711);
  if (await isReachable(dataFolder, runAs)) return place;
  // Not a name made from the path: the folder may be deleted and made again, with other secrets.
  const target = path.join(SHARED_FOLDER, `data-${randomBytes(6).toString('hex')}`, 'postgres');
  await mkdir(path.dirname(target), { recursive: true, mode: 0o711 });
  await symlink(target, place);
  return target;
}

async function checkOwner(folder: string): Promise<void> {
  const entry = await stat(folder).catch(() => null);
  const self = process.getuid?.();
  if (!entry || self === undefined || isRoot() || entry.uid === self) return;
  throw new Refusal(
    `The database in ${folder} belongs to another account, which started it first (user id ${entry.uid}). Start Fascicle as that account or as root.`,
  );
}

async function findCluster(dataFolder: string): Promise<Cluster> {
  const runAs = await chooseRunAs(path.join(dataFolder, 'postgres'));
  const folder = await chooseFolder(dataFolder, runAs);
  await checkOwner(folder);
  return { folder, runAs, files: await findServerFiles(runAs, SHARED_FOLDER) };
}

/** The database, its owner and the app's role. Looked at in every start: a kill may have come between the two. */
async function ensureDatabase(port: number, secrets: Secrets): Promise<void> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password: secrets.superuserPassword,
    database: 'postgres',
  });
  await client.connect();
  try {
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [DATABASE]);
    const password = client.escapeLiteral(secrets.databasePassword);
    if (roles.rowCount === 0)
      await client.query(`CREATE ROLE ${DATABASE} LOGIN PASSWORD ${password}`);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${DATABASE}`);
    await ensureAppRole(client, secrets.appSecret);
  } finally {
    await client.end();
  }
}

async function createIfNew(
  cluster: Cluster,
  { secrets, areSecretsNew }: { secrets: Secrets; areSecretsNew: boolean },
): Promise<void> {
  if (!(await clusterExists(cluster.folder))) {
    await createCluster(cluster, secrets.superuserPassword);
  } else if (areSecretsNew) {
    throw new Refusal(
      `There is a database in ${cluster.folder}, but secrets.json, which holds its password, was missing. Put it back from a backup.`,
    );
  }
}

/** The addresses of the embedded database while it runs on that port. */
export function embeddedUrls(port: number, secrets: Secrets): { ownerUrl: string; url: string } {
  const ownerUrl = `postgresql://${DATABASE}:${secrets.databasePassword}@127.0.0.1:${port}/${DATABASE}`;
  return { ownerUrl, url: appRoleUrl(ownerUrl, secrets.appSecret) };
}

const LOOK_MILLISECONDS = 250;
/** Where a start does not help, such as on a full disk: how long until the next one, at most. */
const PAUSE_MILLISECONDS = 4_000;

/** Whether the server that the note names still runs. */
async function isRunning({ folder }: Cluster): Promise<boolean> {
  const pid = await recordedPid(folder);
  return pid !== null && isAlive(pid);
}

/** Starts the server again on its port when somebody or something has killed it: it recovers all that was saved. */
function keepRunning(cluster: Cluster, port: number): void {
  let isStarting = false;
  let [pause, notBefore] = [0, 0];
  const start = async (): Promise<void> => {
    if (pause === 0) console.error('The database ended by itself. It is started again.');
    // Its note names a process that is gone, which the server itself may take for a living one.
    await clearLeftovers(cluster);
    await startCluster(cluster, { port });
    if (pause > 0) console.error('The database runs again.');
    pause = 0;
  };
  const failed = (error: unknown): void => {
    if (pause === 0) console.error(error instanceof Error ? error.message : String(error));
    pause = Math.min(PAUSE_MILLISECONDS, Math.max(LOOK_MILLISECONDS, pause * 2));
    notBefore = performance.now() + pause;
  };
  const look = async (): Promise<void> => {
    if (isStarting || isStopping() || performance.now() < notBefore) return;
    if (await isRunning(cluster)) return;
    isStarting = true;
    await start().catch(failed);
    isStarting = false;
  };
  const timer = setInterval(() => void look().catch(failed), LOOK_MILLISECONDS);
  timer.unref();
  onStop(() => clearInterval(timer));
}

/** Starts PostgreSQL for this installation alone, and registers its stop. */
export async function startEmbeddedDatabase(
  dataFolder: string,
  known: { secrets: Secrets; areSecretsNew: boolean },
): Promise<EmbeddedDatabase> {
  const cluster = await findCluster(path.resolve(dataFolder));
  await createIfNew(cluster, known);
  const found = await clearLeftovers(cluster);
  if (found !== 'nothing')
    console.log('The last run was cut short. The database recovers from it.');
  const port = await findFreePort();
  onStop(() => stopCluster(cluster));
  await startCluster(cluster, { port });
  keepRunning(cluster, port);
  await ensureDatabase(port, known.secrets);
  return { ...embeddedUrls(port, known.secrets), folder: cluster.folder };
}
