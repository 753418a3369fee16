import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Settings } from '@/lib/platform/env';

type Kind = 'nightly' | 'by-hand' | 'before-restore';

const DAY = 24 * 60 * 60_000;

export const backupFolder = (settings: Settings): string =>
  settings.BACKUP_DIR ?? path.join(settings.FASCICLE_DATA_DIR, 'backups');

/** `fascicle-nightly-20261128T023000Z.backup` */
export function backupName(kind: Kind, at: Date): string {
  const time = at.toISOString().replace(/[-:]|\.\d+/g, '');
  return `fascicle-${kind}-${time}.backup`;
}

/**
 * Removes the nightly backups beyond the newest `keep`, and what a killed run has left a day ago. Backups made by hand
 * stay until somebody removes them. Returns the names that went.
 */
export async function removeOldBackups(folder: string, keep: number): Promise<string[]> {
  const names = (await readdir(folder)).sort().reverse();
  const old = names.filter((name) => /^fascicle-nightly-\w+\.backup$/.test(name)).slice(keep);
  for (const name of names.filter((one) => /^fascicle-.*\.part$/.test(one))) {
    const entry = await stat(path.join(folder, name)).catch(() => null);
    if (entry && entry.mtimeMs < Date.now() - DAY) old.push(name);
  }
  for (const name of old) await rm(path.join(folder, name), { force: true });
  return old;
}
