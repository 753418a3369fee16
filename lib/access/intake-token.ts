import { createHash, randomBytes } from 'node:crypto';

const BYTES = 16;
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** What stands in a link to the own intake: 128 random bits, short enough for a QR picture that a phone reads from a screen. */
export function newLinkToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What of it stands in the database. What cannot be one has a hash too: it is looked for as long as one that is unknown. */
export function linkTokenHash(token: string): string {
  const whole = TOKEN.test(token) ? token : '';
  return createHash('sha256').update(`intake-link:${whole}`).digest('hex');
}
