import type { Instrumentation } from 'next';

/** Before the first request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { limitRequests } = await import('@/lib/platform/request-limits');
  limitRequests();
  const { startJobs } = await import('@/jobs/timer');
  startJobs();
  const { measureRequests } = await import('@/lib/platform/request-metrics');
  measureRequests();
  const { answerUnavailable } = await import('@/lib/platform/unavailable-answers');
  answerUnavailable();
  const { sendPagesWhole } = await import('@/lib/platform/whole-answers');
  sendPagesWhole();
  const { answerHopsPlainly } = await import('@/lib/platform/plain-hops');
  answerHopsPlainly();
  // Set by the start, which ends the server itself: Next would close its doors without a word to the balancer.
  if (process.env['NEXT_MANUAL_SIG_HANDLE']) {
    const { drainOnSignals } = await import('@/lib/platform/draining');
    const { env } = await import('@/lib/platform/env');
    drainOnSignals(env().drainSeconds);
  }
}

/**
 * Every error that reaches Next is one line of the log, found by the number that the error page shows. The line names
 * the route's pattern and where it broke: never the address itself, what was typed or the error's own message.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { logBug } = await import('@/lib/platform/log');
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  const { count } = await import('@/lib/platform/metrics');
  count({
    name: 'fascicle_errors_total',
    help: 'Errors that reached a page, by its pattern.',
    labels: {
      route: context.routePath,
      code: digest === 'database_unavailable' || digest === 'disk_full' ? digest : 'bug',
    },
  });
  logBug(error, {
    action: context.routePath,
    ...(typeof digest === 'string' && { id: digest }),
  });
};
