import type { SystemScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/** How the backups of this installation stand, by the database's clock. */
export interface BackupState {
  good: { at: Date; bytes: number; isVerified: boolean } | null;
  /** The newest one that did not succeed; older than `good` it has been made up for. */
  failed: { at: Date; code: string } | null;
  now: Date;
}

interface Row {
  goodAt: Date | null;
  goodBytes: bigint | null;
  isVerified: boolean | null;
  failedAt: Date | null;
  failedCode: string | null;
  now: Date;
}

/** The last good backup and the last failed one, whichever machine made them. */
export async function findBackupState(scope: SystemScope): Promise<BackupState> {
  const [row] = await withDb(scope, (db) => db.$queryRaw<Row[]>`SELECT * FROM backup_state()`);
  if (!row) throw new Error('The database said nothing about its backups.');
  const { goodAt, goodBytes, isVerified, failedAt, failedCode } = row;
  return {
    good: goodAt && { at: goodAt, bytes: Number(goodBytes ?? 0), isVerified: isVerified === true },
    failed: failedAt && { at: failedAt, code: failedCode ?? 'error' },
    now: row.now,
  };
}
