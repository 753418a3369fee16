import { createHash } from 'node:crypto';

/** SHA-256 of a text, in hexadecimal: what is looked for without being stored or sent as it is. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What an address is looked for by; written in any case, it is one account. */
export function emailHash(email: string): string {
  return textHash(email.trim().toLowerCase());
}
