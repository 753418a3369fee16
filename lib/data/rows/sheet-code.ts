import { createHash, createHmac } from 'node:crypto';

import { env } from '@/lib/platform/env';

/** Crockford's base 32: no I, L, O, U, so that nothing is mistaken for a digit and no word appears. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 11;

/**
 * The code of a client's home-care address: 11 signs (55 bits), derived from the link's id and the installation's
 * secret, so that it stands in no table and prints the same every time.
 */
export function sheetCode(linkId: string): string {
  const mac = createHmac('sha256', env().appSecret).update(`home-care-link:${linkId}`).digest();
  let bits = mac.readBigUInt64BE(0) >> 9n;
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code = `${ALPHABET.charAt(Number(bits & 31n))}${code}`;
    bits >>= 5n;
  }
  return code;
}

/** What of a code stands in the database. */
export function hashSheetCode(code: string): string {
  return createHash('sha256').update(`home-care-code:${code}`).digest('hex');
}

/**
 * A code as people type it: any case, with or without spaces and dashes, O for 0, I or L for 1. Null when it cannot be
 * one.
 */
export function parseSheetCode(typed: unknown): string | null {
  if (typeof typed !== 'string' || typed.length > 64) return null;
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return new RegExp(`^[${ALPHABET}]{${LENGTH}}$`).test(code) ? code : null;
}

/** A code as it is printed: XXXX-XXXX-XXX. */
export function spellCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
