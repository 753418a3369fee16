import { statfsSync } from 'node:fs';

import { env } from './env';

/** Three segments of PostgreSQL's log: with less, the next one that cannot be made stops the database itself. */
export const LEAST_BYTES = 48 * 2 ** 20;

/** Bytes that are free where the database's own files are; null where they are not on this machine. */
export function databaseRoom(folder: string | null = env().databaseFolder): number | null {
  if (folder === null) return null;
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/**
 * Whether nothing may be saved for want of room. What only reads goes on: a database that is left a little room stays
 * up, one that is not stops for everybody.
 */
export function isDiskFull(folder?: string | null): boolean {
  const room = databaseRoom(folder);
  return room !== null && room < LEAST_BYTES;
}
