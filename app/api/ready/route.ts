import { privateRoute } from '@/lib/access/private-route';
import { systemScope } from '@/lib/access/system-scope';
import { readiness } from '@/lib/data/health';
import { isDraining } from '@/lib/platform/draining';

/**
 * For the balancer: 200 when the next request would be served; 503 with the reason while the database is away, lacks
 * migrations that this version wants or room for what is saved, or this process is about to end.
 */
export const GET = privateRoute({ action: 'ready' }, async () => {
  const status = isDraining() ? 'draining' : await readiness(systemScope('ready'));
  return Response.json(
    { status },
    status === 'ok' ? { status: 200 } : { status: 503, headers: { 'Retry-After': '5' } },
  );
});
