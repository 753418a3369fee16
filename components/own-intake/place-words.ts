import type { MarkSide } from '@/lib/domain/anatomy/side';
import type { ToldLabels, ToldPlaces } from '@/lib/domain/told-intake/told-question';

/** A place and its side. The side comes behind: an adjective in front of a noun is not to be had in every language. */
export function placeWords(
  { regions }: Pick<ToldPlaces, 'regions'>,
  { region, side }: { region: string; side: MarkSide },
  labels: ToldLabels,
): string {
  const known = regions.find(({ id }) => id === region);
  const name = known?.label ?? region;
  return known?.midline ? name : `${name}, ${labels[side].toLowerCase()}`;
}
