import type { Settings } from '@/lib/platform/env';

import type { Secrets } from './secrets';

/** The secrets that lib/ reads: what was set by hand counts, not what was made. */
export function secretEnv(
  settings: Settings,
  secrets: Secrets,
): Record<'NEXTAUTH_SECRET' | 'APP_SECRET' | 'DATA_KEY', string> {
  return {
    NEXTAUTH_SECRET: settings.NEXTAUTH_SECRET ?? secrets.nextauthSecret,
    APP_SECRET: settings.APP_SECRET ?? secrets.appSecret,
    DATA_KEY: settings.DATA_KEY ?? secrets.dataKey,
  };
}
