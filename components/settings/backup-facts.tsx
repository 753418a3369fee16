import { Notice } from '@/components/ui/notice';

export interface BackupFactsProps {
  /** "Sat 28 Nov, 02:30"; null when there is none. */
  lastGood: string | null;
  size: string;
  isVerified: boolean;
  warning: 'never' | 'failed' | 'old' | null;
  /** When the newest one failed. */
  failed: string | null;
}

const WORDS = {
  never: 'No backup yet',
  failed: 'The last backup failed',
  old: 'The last backup is more than two days old',
};

function Advice({ warning, failed }: Pick<BackupFactsProps, 'warning' | 'failed'>) {
  if (warning === 'failed')
    return (
      <p>
        {failed}. Whoever runs this installation finds the cause with <code>npm run doctor</code>.
      </p>
    );
  return (
    <p>
      Whoever runs this installation makes one with <code>npm run backup</code>, or every night with{' '}
      <code>BACKUP_AT</code>.
    </p>
  );
}

/** For the owner: when everything was last backed up, and what is wrong with it. */
export function BackupFacts({ lastGood, size, isVerified, warning, failed }: BackupFactsProps) {
  return (
    <section aria-labelledby="backups" className="mt-10 max-w-xl border-t-2 border-ink pt-2">
      <h2 id="backups" className="text-22 font-semibold">
        Backups
      </h2>
      {warning === null ? null : (
        <div className="mt-4">
          <Notice tone="hold" word={WORDS[warning]}>
            <Advice warning={warning} failed={failed} />
          </Notice>
        </div>
      )}
      {lastGood === null ? null : (
        <p className="mt-4">
          Last backup: {lastGood}. {size}, encrypted
          {isVerified ? ', restored on trial and compared' : ', not restored on trial'}.
        </p>
      )}
    </section>
  );
}
