import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { commandLine, isAlive, waitUntilGone } from './process-table';
import type { RunAs } from './run-as';
import type { ServerFiles } from './server-files';

const run = promisify(execFile);
const START_SECONDS = 60;

/** One PostgreSQL data folder and what is needed to run it. */
export interface Cluster {
  folder: string;
  files: ServerFiles;
  runAs: RunAs;
}

export const SUPERUSER = 'fascicle_admin';

/** The system's own message names the cause; the command line above it would hide it. */
async function runAsServer(cluster: Cluster, program: string, args: string[]): Promise<void> {
  const cwd = path.dirname(cluster.folder);
  // The server's messages are read by us: its language must not follow the machine's.
  const env = { ...process.env, LC_ALL: 'C', PGDATA: undefined, PGPORT: undefined };
  try {
    await run(program, args, { ...(cluster.runAs ?? {}), cwd, env, maxBuffer: 1 << 24 });
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(output.trim() || String(error), { cause: error });
  }
}

async function giveTo(runAs: RunAs, file: string): Promise<void> {
  if (runAs) await chown(file, runAs.uid, runAs.gid);
}

/** Whether `initdb` has finished there: it writes this file, and the folder gets its name, at the end. */
export async function clusterExists(folder: string): Promise<boolean> {
  return (await stat(path.join(folder, 'PG_VERSION')).catch(() => null)) !== null;
}

/**
 * Makes the data folder with one superuser. It is made beside its place and renamed, so that a kill
 * half-way leaves nothing that looks finished.
 */
export async function createCluster(cluster: Cluster, password: string): Promise<void> {
  const unfinished = `${cluster.folder}.new`;
  const passwordFile = path.join(tmpdir(), `fascicle-${process.pid}-${performance.now()}`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await giveTo(cluster.runAs, unfinished);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  await giveTo(cluster.runAs, passwordFile);
  try {
    await runAsServer(cluster, cluster.files.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, cluster.folder);
}

async function writeConfiguration(cluster: Cluster, lines: string[]): Promise<void> {
  const file = path.join(cluster.folder, 'postgresql.conf');
  await writeFile(file, ['# Written at every start.', ...lines, ''].join('\n'), { mode: 0o600 });
  await giveTo(cluster.runAs, file);
}

const logFile = (cluster: Cluster): string => path.join(cluster.folder, 'server.log');

async function lastLogLines(cluster: Cluster): Promise<string> {
  const text = await readFile(logFile(cluster), 'utf8').catch(() => '');
  return text.split('\n').slice(-12).join('\n');
}

async function startOnce(cluster: Cluster): Promise<void> {
  await rm(logFile(cluster), { force: true });
  await runAsServer(cluster, cluster.files.pgCtl, [
    'start',
    '--pgdata',
    cluster.folder,
    '--log',
    logFile(cluster),
    '--wait',
    '--timeout',
    String(START_SECONDS),
  ]).catch(async (error: unknown) => {
    throw new Error(`PostgreSQL did not start.\n${await lastLogLines(cluster)}`, { cause: error });
  });
}

/** After `kill -9` of the server alone, its children need a moment to notice and let go of the memory. */
const isPassing = (error: unknown): boolean => /pre-existing shared memory/.test(String(error));

/** Starts the server on that port of 127.0.0.1 and returns when it accepts connections. */
export async function startCluster(
  cluster: Cluster,
  { port, settings = [] }: { port: number; settings?: string[] },
): Promise<void> {
  await writeConfiguration(cluster, [
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    `port = ${port}`,
    'max_connections = 60',
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    'log_min_messages = warning',
    ...settings,
  ]);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(cluster);
    } catch (error) {
      if (attempt === 10 || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Waits for open transactions to be rolled back and everything to be on the disk. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  const args = ['stop', '--pgdata', cluster.folder, '--mode', 'fast', '--wait', '--timeout', '30'];
  await runAsServer(cluster, cluster.files.pgCtl, args);
}

/** The server's process as its own note says; null when there is none. */
export async function recordedPid(folder: string): Promise<number | null> {
  const text = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}

/**
 * What a killed start left behind: a server that is still running is stopped, a note of one that is
 * gone is removed. The number in the note may belong to somebody else's program by now, so the
 * command line decides. Returns what was found.
 */
export async function clearLeftovers(cluster: Cluster): Promise<'nothing' | 'server' | 'note'> {
  const pid = await recordedPid(cluster.folder);
  if (pid === null) return 'nothing';
  const command = isAlive(pid) ? await commandLine(pid) : null;
  if (command?.includes('postgres') && command.includes(cluster.folder)) {
    await stopCluster(cluster);
    await waitUntilGone(pid, 5_000);
    return 'server';
  }
  await rm(path.join(cluster.folder, 'postmaster.pid'), { force: true });
  return 'note';
}
