import { Button } from '@/components/ui/button';
import { pressedStyle } from '@/components/ui/pressed-style';
import type { ShownRegion } from '@/lib/muscle-map/draw-overlays';

/** A place of the map in words. */
export interface PlaceOnMap extends ShownRegion {
  /** "Kidney area", "Buttock, left" */
  name: string;
  /** "level 2 at most: the usual care over the flank kidney" */
  says: string;
}

export const isSamePlace = (one: PlaceOnMap, other: PlaceOnMap | null): boolean =>
  other !== null &&
  one.region === other.region &&
  one.side === other.side &&
  one.role === other.role;

interface PlaceListProps {
  /** Those of the view that is shown. */
  places: readonly PlaceOnMap[];
  /** The place that the map points at. */
  inHand: PlaceOnMap | null;
  onShow: (place: PlaceOnMap | null) => void;
}

/** The places of the map in words: what is closed, narrowed or endangered there, why, and where it hurts. */
export function PlaceList({ places, inHand, onShow }: PlaceListProps) {
  if (places.length === 0) return null;
  return (
    <details className="border-y border-rule">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
        Places in this view, and what holds there ({places.length})
      </summary>
      <ul>
        {places.map((place) => {
          const isShown = isSamePlace(place, inHand);
          return (
            <li
              key={`${place.region} ${place.side} ${place.role}`}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-2"
            >
              <Button
                aria-pressed={isShown}
                className={pressedStyle}
                onClick={() => onShow(isShown ? null : place)}
              >
                {place.name}
              </Button>
              <p className="min-w-0 flex-1 basis-48">{place.says}</p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
