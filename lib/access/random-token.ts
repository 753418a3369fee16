import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits as text: a cookie, a link. Whoever has it is whom it stands for. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: its SHA-256. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether something that was sent can be such a token. */
export function isToken(given: unknown): given is string {
  return typeof given === 'string' && TOKEN.test(given);
}
