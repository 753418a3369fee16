import { logBug, logWarning } from '@/lib/platform/log';
import { observe } from '@/lib/platform/metrics';
import { DatabaseUnavailable } from '@/lib/data/database-unavailable';

import { PracticesLeftOut } from './each-practice';
import { sendReminders } from './reminders';
import { lookForDueRecords } from './retention';
import { sealAuditOfAll } from './seal-audit';

interface Job {
  name: string;
  seconds: number;
  work: () => Promise<unknown>;
}

/**
 * What runs by itself in the app's process. An audit row has its seal within a minute; a practice is looked through for old
 * records within ten minutes of its midnight.
 */
const jobs: readonly Job[] = [
  { name: 'audit-seal', seconds: 20, work: () => sealAuditOfAll() },
  { name: 'reminders', seconds: 60, work: () => sendReminders() },
  { name: 'retention', seconds: 600, work: () => lookForDueRecords() },
];

const KEY = Symbol.for('fascicle.jobs');
const holder = globalThis as { [KEY]?: true };

async function run({ name, work }: Job): Promise<void> {
  const began = performance.now();
  const ended = (outcome: 'done' | 'failed'): void =>
    observe(
      {
        name: 'fascicle_job_duration_seconds',
        help: 'Rounds of the jobs of this process, by how they ended.',
        labels: { job: name, outcome },
      },
      (performance.now() - began) / 1000,
    );
  try {
    await work();
    ended('done');
  } catch (error) {
    ended('failed');
    // The next round tries again; a database that restarts is no bug.
    if (error instanceof PracticesLeftOut)
      logWarning('job not done everywhere', { action: name, count: error.count });
    else if (error instanceof DatabaseUnavailable)
      logWarning('job not done', { action: name, code: error.code });
    else logBug(error, { action: name });
  }
}

/** A job begins anew when its last round is over: two rounds of one process never overlap. */
function repeat(job: Job): void {
  const timer = setTimeout(() => {
    void run(job).then(() => repeat(job));
  }, job.seconds * 1000);
  // A timer alone does not keep a process that wants to end.
  timer.unref();
}

/** Starts the jobs of this process, once however often the bundler loads this file. */
export function startJobs(): void {
  if (holder[KEY]) return;
  holder[KEY] = true;
  jobs.forEach(repeat);
}
