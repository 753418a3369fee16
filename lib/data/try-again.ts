import {
  DatabaseUnavailable,
  DISK_FULL,
  explainDatabaseError,
} from '@/lib/data/database-unavailable';
import { isDiskFull } from '@/lib/platform/disk-room';
import { count } from '@/lib/platform/metrics';
import { noteUnavailable } from '@/lib/platform/unavailable-answers';

/** A second try after a longer wait would make somebody wait twice. */
const AGAIN_WITHIN_MS = 2_500;

/** All connections are mostly cut together: the pool needs a moment to hear of the others. */
const PAUSE_MS = 50;

const UNAVAILABLE = {
  name: 'fascicle_database_unavailable_total',
  help: 'What the database did not serve, by code.',
};

export interface Attempt {
  /** By this process's clock, in milliseconds. */
  began: number;
  /** Something was asked that could have changed a row: a second try could do it twice. */
  mayHaveWritten: boolean;
}

/** A connection that was cut has done nothing yet, or has only read: another one does the same. */
function mayTryAgain(error: unknown, { began, mayHaveWritten }: Attempt): boolean {
  const isQuick = performance.now() - began < AGAIN_WITHIN_MS;
  return error instanceof DatabaseUnavailable && error.isCut && isQuick && !mayHaveWritten;
}

function note({ code }: DatabaseUnavailable): void {
  count({ ...UNAVAILABLE, labels: { code } });
  noteUnavailable();
}

/** A database that has stopped on a full disk says no more than one that is away. */
const withDisk = (error: unknown): unknown =>
  error instanceof DatabaseUnavailable && isDiskFull() ? new DatabaseUnavailable(DISK_FULL) : error;

/**
 * Asks the database, once more when the connection was cut under something that only reads. What fails then is explained,
 * counted, and noted for the answer to the request: `DatabaseUnavailable`, or the error itself.
 */
export async function patiently<T>(work: (attempt: Attempt) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const attempt = { began: performance.now(), mayHaveWritten: false };
    try {
      return await work(attempt);
    } catch (error) {
      const explained = withDisk(explainDatabaseError(error));
      if (tries === 1 && mayTryAgain(explained, attempt)) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        continue;
      }
      if (explained instanceof DatabaseUnavailable) note(explained);
      throw explained;
    }
  }
}

/** For whatever saves: throws while the disk has no room for it, before the database stops for everybody. */
export function refuseWhenFull(): void {
  if (!isDiskFull()) return;
  const full = new DatabaseUnavailable(DISK_FULL);
  note(full);
  throw full;
}
