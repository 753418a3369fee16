import { privateRoute } from '@/lib/access/private-route';
import { systemScope } from '@/lib/access/system-scope';
import { isDatabaseReady } from '@/lib/data/health';

/** For the process that watches: 200 when a request would be served, 503 while the database is away. */
export const GET = privateRoute({ action: 'health' }, async () => {
  const isReady = await isDatabaseReady(systemScope('health'));
  return Response.json(
    { status: isReady ? 'ok' : 'database_unavailable' },
    isReady ? { status: 200 } : { status: 503, headers: { 'Retry-After': '5' } },
  );
});
