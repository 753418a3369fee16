import { stat } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

import { LEAST_BYTES } from '@/lib/platform/disk-room';
import { readSettings, type Settings } from '@/lib/platform/env';

import { backupFolder } from '../backup/backup-files';
import { appRoleUrl } from '../database/app-role';
import { checkGivenDatabase } from '../start/given-database';
import { runningEmbedded } from '../start/open-own-database';
import { Refusal } from '../start/refusal';
import { loadSecrets, secretsFile } from '../start/secrets';
import { checkAudit } from './audit';
import { checkBackups } from './backups';
import {
  checkAppRole,
  checkClock,
  checkFunctions,
  checkMigrations,
  checkRowSecurity,
} from './database';
import { fail, note, ok, type Finding } from './finding';
import { checkJobs } from './jobs';
import { checkBackupFolder, checkDisk, checkSecretFiles } from './machine';

interface Urls {
  ownerUrl: string;
  url: string;
}

async function givenUrls(ownerUrl: string, settings: Settings): Promise<Urls> {
  await checkGivenDatabase(ownerUrl);
  if (settings.DATABASE_APP_URL) return { ownerUrl, url: settings.DATABASE_APP_URL };
  const secret =
    settings.APP_SECRET ?? (await loadSecrets(settings.FASCICLE_DATA_DIR)).secrets.appSecret;
  return { ownerUrl, url: appRoleUrl(ownerUrl, secret) };
}

async function embeddedUrls(settings: Settings): Promise<Urls | null> {
  const file = secretsFile(settings.FASCICLE_DATA_DIR);
  if ((await stat(file).catch(() => null)) === null) return null;
  const { secrets } = await loadSecrets(settings.FASCICLE_DATA_DIR);
  return runningEmbedded(settings, secrets);
}

async function examineDatabase({ ownerUrl, url }: Urls, settings: Settings): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const migrations = await checkMigrations(client);
    const found = [migrations, await checkClock(client), await checkAppRole(url)];
    // What the rest asks for was made by the migrations.
    if (migrations.state === 'fail') return found;
    return [
      ...found,
      await checkRowSecurity(client),
      await checkFunctions(client),
      await checkAudit({ ownerUrl, url }, settings),
      await checkJobs(client),
      await checkBackups(client, settings),
    ];
  } finally {
    await client.end();
  }
}

async function databaseFindings(settings: Settings): Promise<Finding[]> {
  try {
    const urls = settings.DATABASE_URL
      ? await givenUrls(settings.DATABASE_URL, settings)
      : await embeddedUrls(settings);
    if (urls === null)
      return [
        note('database: the embedded one does not run. Start Fascicle to have it looked at.'),
      ];
    return [ok('database: answers'), ...(await examineDatabase(urls, settings))];
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return [
      fail(error instanceof Refusal ? `database: ${words}` : `database: ${words}. Is it running?`),
    ];
  }
}

/** Looks at everything an installation stands on and changes nothing. */
export async function examine(
  source: Readonly<Record<string, string | undefined>>,
): Promise<Finding[]> {
  const read = readSettings(source);
  if (!read.ok) return read.problems.map((problem) => fail(`settings: ${problem}`));
  const { settings } = read;
  return [
    ok('settings: all known, none wrong'),
    ...(await checkSecretFiles(settings)),
    // Its files may be elsewhere: `postgres` is a link then.
    await checkDisk({
      name: 'room for data',
      folder: path.join(settings.FASCICLE_DATA_DIR, 'postgres'),
      least: settings.DATABASE_URL ? 0 : LEAST_BYTES,
    }),
    await checkBackupFolder(settings),
    await checkDisk({ name: 'room for backups', folder: backupFolder(settings), least: 0 }),
    ...(await databaseFindings(settings)),
  ];
}
