/**
 * The container's program (Dockerfile): the same checks and the same migrations as `npm start`, then
 * the server that `next build` has put together, in this process.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { systemScope } from '@/lib/access/system-scope';
import { createSetupCode } from '@/lib/data/setup-codes';
import type { Settings } from '@/lib/platform/env';

import { migrationNames } from './database/migration-files';
import { sealOldTexts } from './keys/seal-old-texts';
import { hasOwner } from './start/first-data';
import { startNightlyBackup } from './start/nightly-backup';
import { openDatabase } from './start/open-database';
import { Refusal } from './start/refusal';
import { loadSecrets, type Secrets } from './start/secrets';
import { secretEnv } from './start/secret-env';
import { loadSettings } from './start/settings';
import { stopAll } from './start/shutdown';
import { appUrl } from './start/web-server';

const SERVER = path.resolve('server.js');

async function fillEnvironment(settings: Settings, secrets: Secrets, url: string): Promise<void> {
  Object.assign(process.env, {
    DATABASE_URL: url,
    HOSTNAME: settings.HOST,
    PORT: String(settings.PORT),
    NEXTAUTH_URL: appUrl(settings),
    ...secretEnv(settings, secrets),
    FASCICLE_MIGRATION: (await migrationNames()).at(-1) ?? '',
    NEXT_MANUAL_SIG_HANDLE: '1',
  });
}

async function start(): Promise<void> {
  const settings = loadSettings();
  const env = { ...process.env };
  if (!settings.DATABASE_URL) {
    throw new Refusal('DATABASE_URL is not set: the container brings no database of its own.');
  }
  const { secrets, isNew } = await loadSecrets(settings.FASCICLE_DATA_DIR);
  const database = await openDatabase(settings, { secrets, areSecretsNew: isNew });
  console.log(`${database.words}, migrations applied: ${database.applied.length}.`);
  await fillEnvironment(settings, secrets, database.url);
  await sealOldTexts(database.ownerUrl);
  if (!(await hasOwner(database.ownerUrl))) {
    const code = await createSetupCode(systemScope('start'));
    console.log(`There is no owner account yet. Make it at ${appUrl(settings)}/set-up: ${code}`);
  }
  await import(pathToFileURL(SERVER).href);
  const { ownerUrl } = database;
  startNightlyBackup({ settings, ownerUrl, env, say: (line) => console.log(line) });
  // The server ends the process itself, when it has answered everybody (lib/platform/draining.ts).
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stopAll());
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}
