import { disconnect } from '@/lib/data/prisma-client';
import type { Settings } from '@/lib/platform/env';

import { openOwnDatabase } from './open-own-database';
import { secretEnv } from './secret-env';
import { loadSettings } from './settings';
import { onStop } from './shutdown';
import { appUrl } from './web-server';

/**
 * For programs that a person runs beside the app: opens the database that `npm start` uses and sets what lib/data reads.
 * Returns the owner's address, for what the app's role may not see.
 */
export async function useOwnDatabase(): Promise<{ settings: Settings; ownerUrl: string }> {
  const settings = loadSettings();
  const { url, ownerUrl, secrets } = await openOwnDatabase(settings);
  Object.assign(process.env, {
    DATABASE_URL: url,
    NEXTAUTH_URL: appUrl(settings),
    ...secretEnv(settings, secrets),
  });
  onStop(disconnect);
  return { settings, ownerUrl };
}
