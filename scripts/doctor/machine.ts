import { access, constants, stat, statfs } from 'node:fs/promises';
import path from 'node:path';

import type { Settings } from '@/lib/platform/env';

import { backupFolder } from '../backup/backup-files';
import { ownKeyFile } from '../backup/backup-key';
import { sizeWords } from '../backup/words';
import { secretsFile } from '../start/secrets';
import { fail, note, ok, type Finding } from './finding';

const FULL = 0.05;
const NEARLY_FULL = 0.15;

/** How much room the disk of a folder has, or of the nearest folder above it that is there. */
async function roomOf(folder: string): Promise<{ free: number; share: number }> {
  const found = await statfs(folder).catch(() => null);
  if (found === null) return roomOf(path.dirname(path.resolve(folder)));
  const total = found.blocks * found.bsize;
  const free = found.bavail * found.bsize;
  return { free, share: total === 0 ? 1 : free / total };
}

interface Disk {
  name: string;
  folder: string;
  /** Bytes below which nothing is saved any more: of the database that the start runs; 0 for any other disk. */
  least: number;
}

/** Room for data and backups. PostgreSQL stops when its disk is full. */
export async function checkDisk({ name, folder, least }: Disk): Promise<Finding> {
  const { free, share } = await roomOf(folder);
  const words = `${name}: ${sizeWords(free)} free, ${Math.round(share * 100)} % of its disk`;
  if (free < least)
    return fail(`${words}. Nothing is saved any more. Make room in ${path.resolve(folder)} now.`);
  if (share < FULL) return fail(`${words}. Make room in ${path.resolve(folder)} now.`);
  if (share < NEARLY_FULL) return note(`${words}. Make room in ${path.resolve(folder)}.`);
  return ok(words);
}

/** Whether a backup could be written there at all. */
export async function checkBackupFolder(settings: Settings): Promise<Finding> {
  const folder = backupFolder(settings);
  const entry = await stat(folder).catch(() => null);
  if (entry === null) return ok(`backup folder: ${folder} is made by the first backup`);
  const isOpen = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (entry.isDirectory() && isOpen) return ok(`backup folder: ${folder}`);
  return fail(`backup folder: ${folder} cannot be written. Set BACKUP_DIR or its owner.`);
}

async function checkMode(file: string): Promise<Finding | null> {
  const entry = await stat(file).catch(() => null);
  // Windows has no such modes: its files have lists of who may.
  if (entry === null || process.platform === 'win32') return null;
  if ((entry.mode & 0o077) === 0) return ok(`file mode: ${file} is its owner's alone`);
  return fail(`file mode: others can read ${file}. Run: chmod 600 ${file}`);
}

/** Everything that holds a secret, as far as it is there. */
export async function checkSecretFiles(settings: Settings): Promise<Finding[]> {
  const files = [
    secretsFile(settings.FASCICLE_DATA_DIR),
    settings.BACKUP_KEY_FILE ?? ownKeyFile(settings),
    '.env',
  ];
  const found = await Promise.all(files.map(checkMode));
  return found.filter((finding) => finding !== null);
}
