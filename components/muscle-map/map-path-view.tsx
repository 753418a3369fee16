import { memo } from 'react';

import type { MapPath } from '@/lib/muscle-map/map-path';

import { pathLook } from './map-look';

const PATTERNS = { '#HATCH': 'hatch', '#DOTS': 'dots', '#PAIN': 'pain' } as const;

/** Patterns belong to one drawing: two maps on a page do not share ids. */
function fillOf(fill: string | undefined, id: string): string | undefined {
  const pattern = fill && Object.entries(PATTERNS).find(([mark]) => fill === `url(${mark})`);
  return pattern ? `url(#${id}-${pattern[1]})` : fill;
}

/** One line or area of the map. */
export const MapPathView = memo(function MapPathView({ path, id }: { path: MapPath; id: string }) {
  const { fill, ...look } = pathLook[path.role];
  const width = path.width === undefined ? {} : { strokeWidth: path.width };
  return <path d={path.d} fill={fillOf(fill, id)} strokeLinejoin="round" {...look} {...width} />;
});
