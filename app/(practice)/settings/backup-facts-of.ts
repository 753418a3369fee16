import { shownMoment } from '@/app/shown-moment';
import type { BackupFactsProps } from '@/components/settings/backup-facts';
import type { BackupState } from '@/lib/data/backup-state';
import { backupWarning } from '@/lib/domain/practice/backup-warning';

function sizeWords(bytes: number): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const amount = bytes < 1_000_000 ? bytes / 1000 : bytes / 1_000_000;
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes < 10_000_000 && unit === 'megabyte' ? 1 : 0,
  }).format(Math.max(1, amount));
}

/** The backups' state in words, by the practice's own clock. */
export function backupFactsOf(state: BackupState, timeZone: string): BackupFactsProps {
  const { good, failed } = state;
  return {
    lastGood: good && shownMoment(good.at, timeZone),
    size: good ? sizeWords(good.bytes) : '',
    isVerified: good?.isVerified ?? false,
    warning: backupWarning(state),
    failed: failed && shownMoment(failed.at, timeZone),
  };
}
