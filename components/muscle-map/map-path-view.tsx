import { memo } from 'react';

import { pathLook } from '@/lib/muscle-map/look';
import type { MapPath } from '@/lib/muscle-map/map-path';

/** Patterns belong to one drawing: two maps on a page do not share ids. */
const fillOf = (fill: string | undefined, id: string): string | undefined =>
  fill?.replace('url(#', `url(#${id}-`);

/** One line or area of the map. */
export const MapPathView = memo(function MapPathView({ path, id }: { path: MapPath; id: string }) {
  const { fill, ...look } = pathLook[path.role];
  const width = path.width === undefined ? {} : { strokeWidth: path.width };
  return <path d={path.d} fill={fillOf(fill, id)} strokeLinejoin="round" {...look} {...width} />;
});
