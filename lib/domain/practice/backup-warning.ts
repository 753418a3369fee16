/** A nightly backup that was missed once may still come when the machine is switched on; after two days it will not. */
const OLDEST_HOURS = 48;

export type BackupWarning = 'never' | 'failed' | 'old';

interface BackupMoments {
  good: { at: Date } | null;
  failed: { at: Date } | null;
  now: Date;
}

/**
 * What is wrong with the backups of an installation, or null: none was ever made, the newest try failed, or the last good
 * one is more than 48 hours old.
 */
export function backupWarning({ good, failed, now }: BackupMoments): BackupWarning | null {
  if (failed && (!good || failed.at > good.at)) return 'failed';
  if (!good) return 'never';
  const hours = (now.getTime() - good.at.getTime()) / 3_600_000;
  return hours > OLDEST_HOURS ? 'old' : null;
}
