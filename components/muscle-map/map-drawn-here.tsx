'use client';

import { useEffect, useState } from 'react';

import { sides } from '@/lib/domain/anatomy/side';
import type { PlanPicture } from '@/lib/muscle-map/draw-picture';
import type { PlannedView } from '@/lib/muscle-map/plan-picture';

import { MapFigures } from './map-figures';

interface MapDrawnHereProps {
  picture: PlanPicture;
  /** What will be drawn, each with the same in words. */
  views: readonly (PlannedView & { alt: string })[];
}

type Drawn = 'not yet' | 'failed' | readonly string[];

/** As large as the drawing, so that nothing moves when that comes. */
const blank = ({ size: { width, height } }: PlannedView): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"/>`;

/** The outlines weigh more than the page: they come as a script, once, when the page already works. */
async function drawing({ picture, views }: MapDrawnHereProps): Promise<readonly string[]> {
  const { drawView } = await import('@/lib/muscle-map/draw-picture');
  return views.map(({ view, hip }) => drawView(view, hip ? [hip] : sides, picture));
}

/** The muscle map to read, drawn in the browser from what is planned. Where the drawing does not come, it says so: the lines say the same. */
export function MapDrawnHere({ picture, views }: MapDrawnHereProps) {
  const [drawn, setDrawn] = useState<Drawn>('not yet');
  useEffect(() => {
    let isHere = true;
    drawing({ picture, views }).then(
      (pictures) => isHere && setDrawn(pictures),
      () => isHere && setDrawn('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [picture, views]);
  if (drawn === 'failed') {
    return (
      <p role="status" className="measure">
        The picture did not come: the connection was lost. The lines above say the same. Load the
        page again to see it.
      </p>
    );
  }
  return (
    <MapFigures
      figures={views.map((one, index) => ({
        ...one,
        svg: (drawn === 'not yet' ? undefined : drawn[index]) ?? blank(one),
      }))}
    />
  );
}
