import type { DrawnView } from '@/lib/muscle-map/plan-picture';

import { MapFigures } from './map-figures';

interface MapPicturesProps {
  pictures: readonly DrawnView[];
  /** The same in words: "1 Piriformis, left, level 3". */
  alt: (drawn: DrawnView) => string;
}

/** The muscle map to read, drawn by the server: the same on every device and without script. */
export function MapPictures({ pictures, alt }: MapPicturesProps) {
  return <MapFigures figures={pictures.map((drawn) => ({ ...drawn, alt: alt(drawn) }))} />;
}
