import { createHmac, hkdfSync } from 'node:crypto';

import { deviceSalt } from '@/lib/data/device-salts';
import type { PracticeScope } from '@/lib/data/scope';
import { env } from '@/lib/platform/env';

const KEY_BYTES = 32;
const OWNER_SIGNS = 32;

/** Under what a device keeps one person's typing for one practice: says nothing of who that is. */
export function deviceOwner({ accountId, practiceId }: PracticeScope): string {
  return createHmac('sha256', env().appSecret)
    .update(`device-owner:${practiceId}:${accountId}`)
    .digest('hex')
    .slice(0, OWNER_SIGNS);
}

/**
 * The key (AES-256, base64) under which a device keeps what the account typed and the server does not have yet. It
 * follows from the installation's secret, the account and its salt; the browser holds it in memory alone.
 */
export async function deviceKey(scope: PracticeScope): Promise<string> {
  const salt = await deviceSalt(scope);
  const info = `device-key:${scope.accountId}`;
  return Buffer.from(hkdfSync('sha256', env().appSecret, salt, info, KEY_BYTES)).toString('base64');
}
