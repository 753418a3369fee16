import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The account that the database server runs as: another one than root, or `null` for ourselves. */
export type RunAs = { uid: number; gid: number } | null;

export const isRoot = (): boolean => process.getuid?.() === 0;

async function findAccount(name: string): Promise<RunAs> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout.trim()), gid: Number(gid.stdout.trim()) };
  } catch {
    return null;
  }
}

/**
 * PostgreSQL refuses to run as root. As root, the server runs as the owner of its files when there
 * are any, else as the system account `postgres`, which is made when it is missing.
 */
export async function chooseRunAs(dataFolder: string): Promise<RunAs> {
  if (!isRoot()) return null;
  const existing = await stat(dataFolder).catch(() => null);
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const found = await findAccount('postgres');
  if (found) return found;
  await run('groupadd', ['--system', 'postgres']).catch(() => undefined);
  await run('useradd', ['--system', '--no-create-home', '-g', 'postgres', 'postgres']).catch(
    () => undefined,
  );
  const made = await findAccount('postgres');
  if (made) return made;
  throw new Error(
    'PostgreSQL does not run as root, and the system account postgres could not be made. Start Fascicle as an ordinary user, or make the account: useradd --system postgres',
  );
}

interface Owned {
  uid: number;
  gid: number;
  mode: number;
}

function mayEnter(entry: Owned, account: { uid: number; gid: number }): boolean {
  if (entry.uid === account.uid) return (entry.mode & 0o100) !== 0;
  if (entry.gid === account.gid) return (entry.mode & 0o010) !== 0;
  return (entry.mode & 0o001) !== 0;
}

function ancestors(file: string): string[] {
  const parent = path.dirname(file);
  return parent === file ? [file] : [...ancestors(parent), file];
}

/** Whether that account can enter every folder on the way to `file`, and execute or enter it. */
export async function isReachable(file: string, account: RunAs): Promise<boolean> {
  if (account === null) return true;
  for (const step of ancestors(path.resolve(file))) {
    const entry = await stat(step).catch(() => null);
    if (!entry || !mayEnter(entry, account)) return false;
  }
  return true;
}
