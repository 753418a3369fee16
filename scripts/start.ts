/** `npm start`: everything that one machine needs, from the database to the page. */
import { writeFile } from 'node:fs/promises';

import type { Settings } from '@/lib/platform/env';

import { ensureFigures } from './build/drawn-figures';
import { fingerprint } from './build/fingerprint';
import { ensureGeneratedClient } from './build/generated-client';
import { ensureBuild, useBuild } from './build/next-build';
import { ensureIntakeTexts } from './build/intake-texts';
import { ensureFonts } from './build/page-fonts';
import { migrationNames } from './database/migration-files';
import {
  hasOwner,
  isEmpty,
  makeDemo,
  makeSetupCode,
  sealOldTexts,
  type SignIn,
} from './start/first-data';
import { takeLock } from './start/lock';
import { startNightlyBackup } from './start/nightly-backup';
import { openDatabase, type OpenDatabase } from './start/open-database';
import { Refusal } from './start/refusal';
import { loadSecrets, secretsFile, type Secrets } from './start/secrets';
import { secretEnv } from './start/secret-env';
import { loadSettings } from './start/settings';
import { onStop, stopAll, stopOnSignals, stopWithParent } from './start/shutdown';
import { appUrl, refuseTakenPort, serve } from './start/web-server';

const isDev = process.argv.includes('--dev');
const say = (line: string): void => console.log(line);

/** What the app reads, whether a person set it or this program made it. */
async function appEnv(
  settings: Settings,
  secrets: Secrets,
  { url, folder }: OpenDatabase,
): Promise<Record<string, string>> {
  return {
    NODE_ENV: isDev ? 'development' : 'production',
    DATABASE_URL: url,
    NEXTAUTH_URL: appUrl(settings),
    ...secretEnv(settings, secrets),
    LOG_LEVEL: settings.LOG_LEVEL,
    DRAIN_SECONDS: String(settings.DRAIN_SECONDS),
    FASCICLE_MIGRATION: (await migrationNames()).at(-1) ?? '',
    ...(folder !== undefined && { FASCICLE_DATABASE_DIR: folder }),
    // In production the app ends itself, after it has told the balancer (lib/platform/draining.ts).
    ...(!isDev && { NEXT_MANUAL_SIG_HANDLE: '1' }),
  };
}

/** The browser tests sign in as the demo's people: they name a file, and nobody else does. */
async function keepForTests(signIns: SignIn[]): Promise<void> {
  const file = process.env['FASCICLE_TEST_SIGN_IN_FILE'];
  if (file) await writeFile(file, JSON.stringify(signIns), { mode: 0o600 });
}

/** The lines that a first start ends with: who can sign in, or how the first account is made. */
async function firstData(database: OpenDatabase, env: Record<string, string>): Promise<string[]> {
  if (database.isEmbedded && (await isEmpty(database.ownerUrl))) {
    const signIns = await makeDemo(env);
    await keepForTests(signIns);
    const lines = signIns.map(({ role, email, password }) => `    ${role}: ${email}  ${password}`);
    return ['A demo practice with invented people was made. Sign-in, shown only now:', ...lines];
  }
  if (database.isEmbedded || (await hasOwner(database.ownerUrl))) return [];
  const code = await makeSetupCode(env);
  return [
    `There is no owner account yet. Make it at ${env['NEXTAUTH_URL']}/set-up with this code: ${code}`,
    'Or on this machine: npm run owner -- --email you@example.org --name "Your name" --practice "Your practice"',
  ];
}

function secretWords(settings: Settings): string[] {
  if (
    !settings.DATABASE_URL ||
    (settings.NEXTAUTH_SECRET && settings.APP_SECRET && settings.DATA_KEY)
  )
    return [];
  const file = secretsFile(settings.FASCICLE_DATA_DIR);
  return [`Secrets that were not set are kept in ${file}. Several servers need the same ones.`];
}

/** What the development server does not make by itself. */
async function ensureSources(): Promise<void> {
  await ensureGeneratedClient();
  await ensureFonts();
  await ensureFigures(say);
  await ensureIntakeTexts(await fingerprint(['lib', 'app', 'components']));
}

async function start(): Promise<void> {
  const settings = loadSettings();
  const lock = await takeLock(settings.FASCICLE_DATA_DIR, appUrl(settings));
  onStop(lock.release);
  await refuseTakenPort(settings);
  const { secrets, isNew } = await loadSecrets(settings.FASCICLE_DATA_DIR);
  if (isDev) await ensureSources();
  else await ensureBuild(say);
  const database = await openDatabase(settings, { secrets, areSecretsNew: isNew });
  const env = await appEnv(settings, secrets, database);
  const sealed = await sealOldTexts(database.ownerUrl, env);
  if (sealed > 0) say(`Records of ${sealed} clients were sealed under keys of their own.`);
  const last = await firstData(database, env);
  if (!isDev) onStop(await useBuild());
  await serve({
    settings,
    env,
    mode: isDev ? 'dev' : 'start',
    noteServer: lock.noteServer,
    onGone: () => void fail(new Error('The web server ended by itself.')),
  });
  onStop(lock.noteStopping);
  say(`Fascicle is ready: ${env['NEXTAUTH_URL']}`);
  if (settings.APP_URL)
    say(`It listens on ${settings.HOST}:${settings.PORT} for ${settings.APP_URL}.`);
  else
    say('Only this machine reaches it. For tablets and phones see docs/operations.md (APP_URL).');
  say(
    `Database: ${database.words}${database.applied.length > 0 ? `, migrations applied: ${database.applied.length}` : ''}.`,
  );
  for (const line of [...secretWords(settings), ...last]) say(line);
  startNightlyBackup({ settings, ownerUrl: database.ownerUrl, say });
  say('Ctrl-C stops it.');
}

async function fail(error: unknown): Promise<void> {
  // A message written for a person stands alone; anything else is a bug and keeps its stack.
  const isForPeople =
    error instanceof Refusal || (error instanceof Error && error.name === 'Error');
  console.error(isForPeople ? error.message : error);
  await stopAll();
  process.exit(1);
}

stopOnSignals({ exitCode: 0 });
stopWithParent();
await start().catch(fail);
