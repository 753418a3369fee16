/**
 * `npm run restore -- FILE`: puts a backup back. `--replace` where the database holds something, which is backed up
 * first; `--yes` answers the question for a program; `--check` reads the file and changes nothing.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Settings } from '@/lib/platform/env';

import { backupFolder, backupName } from './backup/backup-files';
import { findBackupKey } from './backup/backup-key';
import type { Manifest, TableEnd } from './backup/frames';
import { secretsToKeep, takeSecrets } from './backup/kept-secrets';
import { loadBackup } from './backup/load-backup';
import { checkBackup } from './backup/read-backup';
import { countWords } from './backup/words';
import { writeBackup } from './backup/write-backup';
import { applyMigrations } from './database/migrate';
import { ask } from './restore/ask';
import { closeRestore, holdsSomething, openTarget } from './restore/restore-target';
import { Refusal } from './start/refusal';
import { runProgram } from './start/run-program';
import { loadSettings } from './start/settings';

const USAGE = 'npm run restore -- FILE [--replace] [--yes] [--check]';
const say = (line: string): void => console.log(line);

function readArguments() {
  try {
    const flag = { type: 'boolean' } as const;
    const options = { replace: flag, yes: flag, check: flag };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Name one backup file.');
    return { ...values, file };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

const keyFor = async (settings: Settings): Promise<string> =>
  (await findBackupKey(settings)) ??
  ask(
    'The key of this backup: ',
    'The key of this backup is wanted: set BACKUP_KEY or BACKUP_KEY_FILE.',
  );

function tell(file: string, manifest: Manifest, ends: ReadonlyMap<string, TableEnd>): void {
  const rows = [...ends.values()].reduce((sum, end) => sum + end.rows, 0);
  say(`${path.basename(file)}: ${manifest.takenAt}, PostgreSQL ${manifest.server}`);
  say(`${countWords(ends.size, 'table')}, ${countWords(rows, 'row')}, whole and unchanged.`);
}

/** What is there goes; it is kept in a backup of its own before anything is touched. */
async function keepPresent(settings: Settings, url: string, key: string): Promise<void> {
  const at = new Date();
  const file = path.join(backupFolder(settings), backupName('before-restore', at));
  const secrets = await secretsToKeep(settings);
  await writeBackup({ ownerUrl: url, file, key, takenAt: at, secrets });
  say(`What was there is kept in ${path.resolve(file)}, under the same key.`);
}

async function makeRoom(
  settings: Settings,
  url: string,
  given: { replace?: boolean; yes?: boolean; file: string; key: string },
): Promise<void> {
  if (!(await holdsSomething(url))) return;
  if (given.replace !== true)
    throw new Refusal(
      `The database holds data already, and nothing was changed. To put the backup in its place: npm run restore -- ${given.file} --replace`,
    );
  if (given.yes !== true) {
    const answer = await ask(
      'Everything in this database is replaced by the backup. Type "replace" to go on: ',
      'Nobody is there to ask whether everything may be replaced. --yes says so.',
    );
    if (answer !== 'replace') throw new Refusal('Nothing was changed.');
  }
  await keepPresent(settings, url, given.key);
}

async function run(): Promise<void> {
  const given = readArguments();
  const settings = loadSettings();
  const { file } = given;
  const key = await keyFor(settings);
  const { manifest, ends } = await checkBackup(file, key);
  tell(file, manifest, ends);
  if (given.check === true) return;
  const url = await openTarget(settings);
  await makeRoom(settings, url, { ...given, key });
  await loadBackup(url, manifest, { file, key });
  await applyMigrations(url);
  await closeRestore(url);
  const suffix = `before-restore-${Date.now()}`;
  if (await takeSecrets(settings, { secrets: manifest.secrets, suffix }))
    say('The secrets of the backup are in place: what it holds can be read with them.');
  say('Restored and compared with the backup, row by row. Everybody signs in anew.');
}

await runProgram(run);
