'use client';

import type { TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';
import { placeWords, viewWords } from '@/lib/domain/session-record/view-words';
import { closeUps } from '@/lib/muscle-map/close-up';

import type { FoundPoints } from './found-points';
import { PointMap } from './point-map';

/** Points of one muscle, side and view, which one picture shows. */
function pictured(points: readonly TriggerPoint[]): TriggerPoint[][] {
  const pictures = new Map<string, TriggerPoint[]>();
  for (const point of points) {
    const key = `${point.muscle} ${point.side} ${point.view}`;
    pictures.set(key, [...(pictures.get(key) ?? []), point]);
  }
  return [...pictures.values()];
}

/** A picture for each muscle and side in which something was found. */
export function PointPictures({ points, names }: FoundPoints) {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      {pictured(points).map((own) => {
        const [first] = own;
        const closeUp =
          first && closeUps(first.muscle, first.side).find(({ view }) => view === first.view);
        if (!first || !closeUp) return null;
        const title = `${names[first.muscle] ?? first.muscle}, ${first.side}`;
        return (
          <figure key={first.id} className="grid content-start gap-2">
            <PointMap
              muscle={first.muscle}
              side={first.side}
              closeUp={closeUp}
              label={`${title}, ${viewWords[first.view]}`}
              found={own.map(({ x, y }, index) => ({ number: index + 1, at: { x, y } }))}
            />
            <figcaption>
              <span className="font-semibold">{title}</span>
              {own.map((point, index) => (
                <span key={point.id} className="block">
                  {index + 1}. {placeWords(point)}
                </span>
              ))}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
