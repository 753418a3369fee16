import { randomBytes } from 'node:crypto';
import pg from 'pg';

import { startTemporaryCluster } from '../database/temporary-cluster';
import { Refusal } from '../start/refusal';
import type { TableEnd } from './frames';
import { differences, loadBackup } from './load-backup';
import { checkBackup } from './read-backup';

interface Scratch {
  url: string;
  stop: () => Promise<void>;
}

async function ask(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A server of its own where this machine has the programs for it: the practice's own is not touched. */
async function ownServer(): Promise<Scratch> {
  const cluster = await startTemporaryCluster();
  const name = 'fascicle_scratch';
  await ask(cluster.url('postgres'), `CREATE DATABASE ${name}`);
  return { url: cluster.url(name), stop: cluster.stop };
}

/** Beside the database that was backed up, where its owner may make one. */
async function besideIt(ownerUrl: string): Promise<Scratch> {
  const name = `fascicle_scratch_${randomBytes(4).toString('hex')}`;
  await ask(ownerUrl, `CREATE DATABASE ${name}`);
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    stop: () => ask(ownerUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function makeScratch(ownerUrl: string): Promise<Scratch> {
  const own = await ownServer().catch(() => null);
  if (own) return own;
  return besideIt(ownerUrl).catch((error: unknown) => {
    throw new Refusal(
      `The backup was written but could not be checked: no scratch database could be made (${error instanceof Error ? error.message : String(error)}). Give the owner CREATEDB, or restore it elsewhere to check it.`,
    );
  });
}

/**
 * Restores a backup into a database made for that and compares every table with what it held when the backup was made.
 * Refuses when anything differs.
 */
export async function verifyBackup(
  ownerUrl: string,
  { file, key, tables }: { file: string; key: string; tables?: ReadonlyMap<string, TableEnd> },
): Promise<void> {
  const { manifest, ends } = await checkBackup(file, key);
  const wrong = tables ? differences(tables, ends) : [];
  if (wrong.length > 0)
    throw new Refusal(`The backup does not hold what was read: ${wrong.join('; ')}.`);
  const scratch = await makeScratch(ownerUrl);
  try {
    await loadBackup(scratch.url, manifest, { file, key });
  } finally {
    await scratch.stop();
  }
}
