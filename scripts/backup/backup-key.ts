import { randomInt } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Settings } from '@/lib/platform/env';

import { Refusal } from '../start/refusal';

/** No letters and digits that look alike: somebody writes this down and types it in years later. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const SHORTEST = 16;

/** Eight groups of five: some 198 bits. */
function newKey(): string {
  const sign = (): string => SIGNS.charAt(randomInt(SIGNS.length));
  return Array.from({ length: 8 }, () => Array.from({ length: 5 }, sign).join('')).join('-');
}

/** Where a key stands that the product has made itself. */
export const ownKeyFile = (settings: Settings): string =>
  path.join(settings.FASCICLE_DATA_DIR, 'backup-key');

async function fromFile(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : text.trim();
}

/** The key that is set, or the one that was made here. Null when there is none yet. */
export async function findBackupKey(settings: Settings): Promise<string | null> {
  if (settings.BACKUP_KEY) return settings.BACKUP_KEY;
  if (!settings.BACKUP_KEY_FILE) return fromFile(ownKeyFile(settings));
  const key = await fromFile(settings.BACKUP_KEY_FILE);
  if (key !== null && key.length >= SHORTEST) return key;
  throw new Refusal(
    `BACKUP_KEY_FILE: ${settings.BACKUP_KEY_FILE} cannot be read or holds fewer than ${SHORTEST} characters.`,
  );
}

/** The key for a new backup; made, and kept on this machine, when there is none. */
export async function ensureBackupKey(
  settings: Settings,
): Promise<{ key: string; isNew: boolean }> {
  const found = await findBackupKey(settings);
  if (found !== null && found !== '') return { key: found, isNew: false };
  const key = newKey();
  const file = ownKeyFile(settings);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  // On the disk before anything is encrypted with it.
  const handle = await open(file, 'w', 0o600);
  await handle.writeFile(`${key}\n`);
  await handle.sync();
  await handle.close();
  return { key, isNew: true };
}
