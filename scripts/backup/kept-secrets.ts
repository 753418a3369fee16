import { copyFile, readFile } from 'node:fs/promises';

import type { Settings } from '@/lib/platform/env';

import { keepSecrets, secretsFile } from '../start/secrets';

/** They open this machine's own database server and mean nothing on another. */
const OF_THIS_MACHINE = ['superuserPassword', 'databasePassword'];

async function readSecrets(settings: Settings): Promise<Record<string, unknown>> {
  const text = await readFile(secretsFile(settings.FASCICLE_DATA_DIR), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, unknown>;
}

/**
 * The secrets that the start has made for this installation, for the inside of a backup. What was set by hand is not
 * among them: whoever set it keeps it.
 */
export async function secretsToKeep(settings: Settings): Promise<Record<string, unknown>> {
  const byHand = [
    settings.APP_SECRET === undefined ? [] : ['appSecret'],
    settings.NEXTAUTH_SECRET === undefined ? [] : ['nextauthSecret'],
    settings.DATA_KEY === undefined ? [] : ['dataKey'],
  ].flat();
  const left = [...OF_THIS_MACHINE, ...byHand];
  const kept = Object.entries(await readSecrets(settings)).filter(([name]) => !left.includes(name));
  return Object.fromEntries(kept);
}

/**
 * Puts the secrets of a backup in the place of this machine's, which stay beside them with `suffix`. Returns whether
 * anything was different.
 */
export async function takeSecrets(
  settings: Settings,
  { secrets, suffix }: { secrets: Record<string, unknown>; suffix: string },
): Promise<boolean> {
  const present = await readSecrets(settings);
  const next = { ...present, ...secrets };
  if (JSON.stringify(next) === JSON.stringify(present)) return false;
  const file = secretsFile(settings.FASCICLE_DATA_DIR);
  await copyFile(file, `${file}.${suffix}`).catch(() => undefined);
  await keepSecrets(file, next);
  return true;
}
