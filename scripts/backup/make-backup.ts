import path from 'node:path';

import type { Settings } from '@/lib/platform/env';

import { ensureBackupKey, ownKeyFile } from './backup-key';
import { recordRun, type Outcome } from './backup-run';
import { secretsToKeep } from './kept-secrets';
import { verifyBackup } from './verify-backup';
import { countWords, sizeWords } from './words';
import { writeBackup } from './write-backup';

export interface Wanted {
  settings: Settings;
  ownerUrl: string;
  file: string;
  isNightly: boolean;
  isVerified: boolean;
  unlessSince?: Date | undefined;
  say: (line: string) => void;
}

async function work(wanted: Wanted, takenAt: Date): Promise<Outcome> {
  const { settings, ownerUrl, file, say } = wanted;
  const { key, isNew } = await ensureBackupKey(settings);
  if (isNew) {
    say('A key for backups was made. Write it down and keep it away from this machine: without it');
    say('nobody can read them. It is shown only now, and kept in ' + ownKeyFile(settings) + ':');
    say(`    ${key}`);
  }
  const secrets = await secretsToKeep(settings);
  const onTable = (name: string, { rows }: { rows: number }): void => {
    if (process.stdout.isTTY) say(`  ${name}: ${countWords(rows, 'row')}`);
  };
  const written = await writeBackup({ ownerUrl, file, key, takenAt, secrets, onTable });
  if (!wanted.isVerified) return { written, isVerified: false };
  if (process.stdout.isTTY) say('Restoring it into a scratch database.');
  await verifyBackup(ownerUrl, { file, key, tables: written.tables });
  return { written, isVerified: true };
}

/** Makes one backup, restores it on trial, keeps on record how it went, and says so. */
export async function makeBackup(wanted: Wanted): Promise<Outcome | null> {
  const began = performance.now();
  const outcome = await recordRun(wanted.ownerUrl, wanted, () => work(wanted, new Date()));
  if (outcome === null) {
    wanted.say('Another machine makes this backup or has made it. Nothing was written.');
    return null;
  }
  const { written, isVerified } = outcome;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const proof = isVerified ? 'restored on trial and compared' : 'not restored on trial';
  wanted.say(`Backup: ${path.resolve(written.file)}`);
  wanted.say(
    `${countWords(written.tables.size, 'table')}, ${countWords(written.rows, 'row')}, ${sizeWords(written.bytes)}, encrypted, ${proof}, ${seconds} s.`,
  );
  return outcome;
}
