import type { Instrumentation } from 'next';

/** Before the first request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { limitRequests } = await import('@/lib/platform/request-limits');
  limitRequests();
  const { startJobs } = await import('@/jobs/timer');
  startJobs();
}

/**
 * Every error that reaches Next is one line of the log, found by the number that the error page shows. The line names
 * the route's pattern and where it broke: never the address itself, what was typed or the error's own message.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { logBug } = await import('@/lib/platform/log');
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  logBug(error, {
    action: context.routePath,
    ...(typeof digest === 'string' && { id: digest }),
  });
};
