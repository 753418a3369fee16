/**
 * `npm run backup`: writes everything to one encrypted file while people go on working, restores it on trial and
 * compares. `-- --to FILE` names the file, `-- --no-verify` leaves the trial out. The start runs it with `--nightly`.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

import { backupFolder, backupName, removeOldBackups } from './backup/backup-files';
import { makeBackup } from './backup/make-backup';
import { findOwnerUrl } from './backup/owner-url';
import { Refusal } from './start/refusal';
import { runProgram } from './start/run-program';
import { loadSettings } from './start/settings';

const USAGE = 'npm run backup [-- --to FILE] [-- --no-verify]';

function readArguments() {
  try {
    const flag = { type: 'boolean' } as const;
    const text = { type: 'string' } as const;
    return parseArgs({
      options: { to: text, verify: flag, 'no-verify': flag, nightly: flag, 'unless-since': text },
    }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

async function run(): Promise<void> {
  const given = readArguments();
  const settings = loadSettings();
  const isNightly = given.nightly === true;
  const since = given['unless-since'];
  const folder = backupFolder(settings);
  const kind = isNightly ? 'nightly' : 'by-hand';
  const outcome = await makeBackup({
    settings,
    ownerUrl: await findOwnerUrl(settings),
    file: given.to ?? path.join(folder, backupName(kind, new Date())),
    isNightly,
    isVerified: given['no-verify'] !== true,
    unlessSince: since === undefined ? undefined : new Date(since),
    say: (line) => console.log(line),
  });
  if (outcome === null || !isNightly) return;
  const gone = await removeOldBackups(folder, settings.BACKUP_KEEP);
  if (gone.length > 0)
    console.log(`Removed ${gone.length} older than the last ${settings.BACKUP_KEEP}.`);
}

await runProgram(run);
