import { DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { logBug, logWarning } from '@/lib/platform/log';
import { count } from '@/lib/platform/metrics';

/** Some practices were left out; the others are done. Each has a line of the log with its id. */
export class PracticesLeftOut extends Error {
  readonly count: number;

  constructor(leftOut: number) {
    super(`Practices left out: ${leftOut}. The others are done; each one has a line of the log.`);
    this.name = 'PracticesLeftOut';
    this.count = leftOut;
  }
}

function leaveOut(error: unknown, job: string, practiceId: string): void {
  count({
    name: 'fascicle_job_practices_left_out_total',
    help: 'Practices that a round of a job left out because it broke there.',
    labels: { job },
  });
  if (error instanceof DatabaseUnavailable) {
    logWarning('practice left out', { action: job, practiceId, code: error.code });
  } else logBug(error, { action: job, practiceId });
}

/**
 * The work of a job in each practice, one after the other. Where it breaks in one, the others are done all the same; at
 * the end it throws `PracticesLeftOut`. A database that is away ends the round: it would be away for the next one too.
 */
export async function eachPractice(
  job: string,
  practices: readonly string[],
  work: (practiceId: string) => Promise<void>,
): Promise<void> {
  let leftOut = 0;
  for (const practiceId of practices) {
    try {
      await work(practiceId);
    } catch (error) {
      if (error instanceof DatabaseUnavailable && !error.isHeld) throw error;
      leaveOut(error, job, practiceId);
      leftOut += 1;
    }
  }
  if (leftOut > 0) throw new PracticesLeftOut(leftOut);
}
