import { notFound } from 'next/navigation';

import { env } from '@/lib/platform/env';

/** Nothing, made anew for each request: what `npm run bench` holds the pages against. Elsewhere it is not there. */
export default function FloorPage() {
  if (!env().hasFloor) notFound();
  return <main />;
}
