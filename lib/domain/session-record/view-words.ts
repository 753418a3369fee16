import type { MapView, TriggerPoint } from './trigger-point.schema';

/** Where the viewer of the muscle map stands, in words. */
export const viewWords: Readonly<Record<MapView, string>> = {
  posterior: 'from behind',
  anterior: 'from in front',
  lateral: 'from the side',
};

/** Where a trigger point lies: the known place, or that it was put on the map. */
export function placeWords({ site, view }: Pick<TriggerPoint, 'site' | 'view'>): string {
  return site === '' ? `marked on the map ${viewWords[view]}` : site;
}
