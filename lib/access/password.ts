import { availableParallelism } from 'node:os';

import { hash, verify } from '@node-rs/argon2';

/** argon2id (the package's default) as OWASP has it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const PASSWORD_MIN = 12;
/** Longest password in bytes: hashing more would be work for nothing. */
const PASSWORD_BYTES_MAX = 1024;

/** Hash of a password that nobody knows, so that an unknown address takes as long as a wrong password. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$m2i4kLURliqZK9B/3yeZQQ$9K6p+BVWz51EjpSH8GgPUVOjhprarjC/Hkwj19wnCjw';

/** Two at most, and one core always stays free for everybody else's pages. */
const AT_ONCE = Math.max(1, Math.min(2, availableParallelism() - 1));
const WAITING_MAX = 60;

const KEY = Symbol.for('fascicle.passwords');
const holder = globalThis as { [KEY]?: { running: number; waiting: (() => void)[] } };

/** Kept on `globalThis` because the bundler loads this file once for routes and once for pages: one queue for the process. */
function queue(): { running: number; waiting: (() => void)[] } {
  holder[KEY] ??= { running: 0, waiting: [] };
  return holder[KEY];
}

/** More sign-ins wait than can be served in a useful time. */
export class TooManyPasswords extends Error {
  constructor() {
    super('Too many passwords are being checked.');
    this.name = 'TooManyPasswords';
  }
}

/** A few hashes at a time: each takes 19 MiB and a core, and everybody else's pages need the rest. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turns = queue();
  if (turns.running >= AT_ONCE) {
    if (turns.waiting.length >= WAITING_MAX) throw new TooManyPasswords();
    await new Promise<void>((go) => turns.waiting.push(go));
  } else {
    turns.running += 1;
  }
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    if (next) next();
    else turns.running -= 1;
  }
}

/** Whether a new password has the length it needs: 12 characters at least, 1024 bytes at most. */
export function isPasswordLongEnough(password: string): boolean {
  return [...password].length >= PASSWORD_MIN && Buffer.byteLength(password) <= PASSWORD_BYTES_MAX;
}

/** The argon2id hash to store. Throws a RangeError when `isPasswordLongEnough` says no. */
export async function hashPassword(password: string): Promise<string> {
  if (!isPasswordLongEnough(password)) throw new RangeError('The password has the wrong length.');
  return inTurn(() => hash(password.normalize('NFC'), COST));
}

/** The same hash, or null: more passwords wait than can be hashed in a useful time. */
export async function hashUnlessBusy(password: string): Promise<string | null> {
  try {
    return await hashPassword(password);
  } catch (error) {
    if (error instanceof TooManyPasswords) return null;
    throw error;
  }
}

/** Whether the password belongs to the hash. `null` (no such account) takes the same time and is never right. */
export async function isPasswordRight(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  const isPossible = Buffer.byteLength(password) <= PASSWORD_BYTES_MAX;
  const tried = isPossible ? password.normalize('NFC') : '';
  const isRight = await inTurn(() => verify(passwordHash ?? NOBODY, tried));
  return isRight && isPossible && passwordHash !== null;
}
