import type { Settings } from '@/lib/platform/env';

import { checkGivenDatabase } from '../start/given-database';
import { openOwnDatabase } from '../start/open-own-database';

/**
 * The owner's address of the database that `npm start` uses: the given one as it is, the embedded one that is running, or
 * the embedded one started for this moment.
 */
export async function findOwnerUrl(settings: Settings): Promise<string> {
  if (!settings.DATABASE_URL) return (await openOwnDatabase(settings)).ownerUrl;
  await checkGivenDatabase(settings.DATABASE_URL);
  return settings.DATABASE_URL;
}
