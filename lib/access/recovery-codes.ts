import { randomInt } from 'node:crypto';

import { tokenHash } from '@/lib/access/random-token';

/** Without letters and digits that look alike. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 16;
const GROUP = 4;
export const RECOVERY_CODES = 10;

/** A recovery code as it is printed: 16 letters and digits in four groups, 79 random bits. */
function newRecoveryCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)] ?? '');
  return letters.map((one, at) => (at > 0 && at % GROUP === 0 ? `-${one}` : one)).join('');
}

/** A whole new set, to be shown once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
}

/** What is kept of a code and looked for; however it is typed. */
export function recoveryCodeHash(typed: string): string {
  return tokenHash(`recovery:${typed.toUpperCase().replace(/[^A-Z0-9]/g, '')}`);
}
