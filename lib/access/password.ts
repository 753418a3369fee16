import { hash, verify } from '@node-rs/argon2';

/** argon2id (the package's default) as OWASP has it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const PASSWORD_MIN = 12;
/** Longest password in bytes: hashing more would be work for nothing. */
const PASSWORD_BYTES_MAX = 1024;

/** Hash of a password that nobody knows, so that an unknown address takes as long as a wrong password. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$m2i4kLURliqZK9B/3yeZQQ$9K6p+BVWz51EjpSH8GgPUVOjhprarjC/Hkwj19wnCjw';

const AT_ONCE = 2;
const WAITING_MAX = 60;

let running = 0;
const waiting: (() => void)[] = [];

/** More sign-ins wait than can be served in a useful time. */
export class TooManyPasswords extends Error {
  constructor() {
    super('Too many passwords are being checked.');
    this.name = 'TooManyPasswords';
  }
}

/** Two hashes at a time: each takes 19 MiB and a core, and everybody else's pages need the rest. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING_MAX) throw new TooManyPasswords();
    await new Promise<void>((go) => waiting.push(go));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
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
