import type { MapView } from '@/lib/domain/session-record/trigger-point.schema';

/** Where a trigger point was put on the map: the body's frame, and what the place is called. */
export interface Put {
  view: MapView;
  x: number;
  y: number;
  site: string;
}
