import { notFound } from 'next/navigation';

import { privateRoute } from '@/lib/access/private-route';
import { env } from '@/lib/platform/env';

/** Nothing, as JSON: what `npm run bench` holds the saves against. Elsewhere it is not there. */
export const GET = privateRoute({ action: 'floor' }, () => {
  if (!env().hasFloor) notFound();
  return Response.json({});
});
