'use client';

import dynamic from 'next/dynamic';

import type { FoundPoints } from './found-points';

/** The outlines come when the page already works. */
const PointPictures = dynamic(() => import('./point-pictures').then((file) => file.PointPictures), {
  ssr: false,
  loading: () => <p className="min-h-72 text-quiet">The map is on its way.</p>,
});

/** Trigger points that were found, on the map; nothing where none were. */
export function SignedPoints(props: FoundPoints) {
  if (props.points.length === 0) return null;
  return (
    <section aria-labelledby="points-title" className="grid gap-4">
      <h2 id="points-title" className="text-22 font-semibold">
        Trigger points found
      </h2>
      <PointPictures {...props} />
    </section>
  );
}
