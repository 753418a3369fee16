import path from 'node:path';
import pg from 'pg';

import type { Settings } from '@/lib/platform/env';

import { APP_ROLE, appRoleUrl, ensureAppRole, tooPowerful } from '../database/app-role';
import { applyMigrations } from '../database/migrate';
import { startEmbeddedDatabase } from './embedded-database';
import { checkGivenDatabase } from './given-database';
import { Refusal } from './refusal';
import type { Secrets } from './secrets';

export interface OpenDatabase {
  /** The owner's address: migrations and backups alone use it. */
  ownerUrl: string;
  /** What the app connects with: a role that owns nothing and that row-level security holds. */
  url: string;
  isEmbedded: boolean;
  /** Where its files are, of the embedded one. */
  folder?: string;
  /** "PostgreSQL 18.1 at db.example:5432". */
  words: string;
  /** Names of the migrations that were applied now. */
  applied: string[];
}

const MAY_NOT = '42501';

/** The app's address of a given database; makes the role where nobody has set one up. */
async function appUrlOf(
  ownerUrl: string,
  { DATABASE_APP_URL }: Settings,
  appSecret: string,
): Promise<string> {
  if (DATABASE_APP_URL) return DATABASE_APP_URL;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await ensureAppRole(client, appSecret);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== MAY_NOT) throw error;
    throw new Refusal(
      `DATABASE_URL: this user may not make the role ${APP_ROLE} that the app signs in with. Have it made (CREATE ROLE ${APP_ROLE} LOGIN PASSWORD '…') and set DATABASE_APP_URL to its address.`,
    );
  } finally {
    await client.end();
  }
  return appRoleUrl(ownerUrl, appSecret);
}

/** The app may sign in, and only as somebody whom row-level security holds. */
export async function checkAppUrl(url: string): Promise<void> {
  const reason = await tooPowerful(url);
  if (reason === null) return;
  throw new Refusal(
    `The app may not sign in to the database as this user: ${reason}. DATABASE_APP_URL must name ${APP_ROLE} or a member of it (docs/operations.md).`,
  );
}

async function openGiven(
  ownerUrl: string,
  settings: Settings,
  appSecret: string,
): Promise<OpenDatabase> {
  const version = await checkGivenDatabase(ownerUrl);
  const url = await appUrlOf(ownerUrl, settings, appSecret);
  const applied = await applyMigrations(ownerUrl);
  await checkAppUrl(url);
  const words = `PostgreSQL ${version} at ${new URL(ownerUrl).host}`;
  return { ownerUrl, url, isEmbedded: false, words, applied };
}

async function openEmbedded(
  dataFolder: string,
  known: { secrets: Secrets; areSecretsNew: boolean },
): Promise<OpenDatabase> {
  const { folder, ...urls } = await startEmbeddedDatabase(dataFolder, known);
  const applied = await applyMigrations(urls.ownerUrl);
  const shown = path.relative(process.cwd(), folder);
  const words = `PostgreSQL, files in ${shown.startsWith('..') ? folder : shown}`;
  return { ...urls, folder, isEmbedded: true, words, applied };
}

/** Opens the given or the embedded database, migrated, with the app's own role ready. */
export function openDatabase(
  settings: Settings,
  known: { secrets: Secrets; areSecretsNew: boolean },
): Promise<OpenDatabase> {
  // A secret that was set by hand counts, not the one that was made.
  const secrets = { ...known.secrets, appSecret: settings.APP_SECRET ?? known.secrets.appSecret };
  return settings.DATABASE_URL
    ? openGiven(settings.DATABASE_URL, settings, secrets.appSecret)
    : openEmbedded(settings.FASCICLE_DATA_DIR, { ...known, secrets });
}
