'use client';

import { useState } from 'react';

import { Button } from '@/components/ui/button';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { oppositeSide, type Side } from '@/lib/domain/anatomy/side';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import {
  isOutsideBounds,
  pointBoundsIn,
  type PointBounds,
} from '@/lib/domain/session-plan/point-bounds';
import { POINTS_MAX } from '@/lib/domain/session-record/points-max';
import type { TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';

import { focusOn } from './focus-on';
import { LatePicker } from './late-picker';
import { PointFields } from './point-fields';
import type { Put } from './put';

export interface PointPanelProps {
  /** Where the panel stands: two lines may be about one muscle, and each has fields of its own. */
  at: string;
  muscle: Muscle;
  name: string;
  /** The client's own. */
  side: Side;
  /** Every trigger point of the record. */
  points: readonly TriggerPoint[];
  errors: Record<string, string>;
  /** What the limits depend on. */
  choices: ChoiceFacts;
  onChange: (points: TriggerPoint[]) => void;
}

/** The trigger points of one muscle on one side: put on the map by finger, or picked from the known places. */
export function PointPanel(props: PointPanelProps) {
  const { muscle, name, side, points, choices, onChange } = props;
  const bounds = pointBoundsIn(choices)({ muscle, side });
  const [said, say] = useState('');
  const own = points
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => point.muscle === muscle && point.side === side);
  const isFull = points.length >= POINTS_MAX;
  const put = (place: Put) => {
    if (isFull) return say(`${POINTS_MAX} trigger points are the most. Take one out first.`);
    const point = { id: crypto.randomUUID(), muscle, side, ...place };
    onChange([...points, { ...point, tone: null, tenderness: null, refersTo: '' }]);
    const warning = isOutsideBounds(bounds, place.site)
      ? ` Do not press there. ${bounds?.words}`
      : '';
    say(`Point ${own.length + 1} is put at ${place.site || 'the place you touched'}.${warning}`);
  };
  return (
    <div className="grid gap-4">
      <LatePicker
        muscle={muscle}
        name={name}
        side={side}
        bounds={bounds}
        found={own.map(({ point }, index) => ({ number: index + 1, ...point }))}
        onPut={put}
        onAcross={() => say(`That is the client’s ${oppositeSide(side)}: touch the ${side} side.`)}
      />
      <p role="status" className="font-semibold empty:hidden">
        {said}
      </p>
      <OwnPoints {...props} own={own} bounds={bounds} say={say} />
    </div>
  );
}

interface OwnPointsProps extends PointPanelProps {
  /** Those of this muscle and side, with their places in the record. */
  own: readonly { point: TriggerPoint; index: number }[];
  bounds: PointBounds | null;
  say: (words: string) => void;
}

/** What the hands found at each of them, and the way to take one out again. */
function OwnPoints({
  at: place,
  name,
  side,
  points,
  own,
  errors,
  bounds,
  say,
  ...rest
}: OwnPointsProps) {
  const to = (index: number, next: TriggerPoint | null) =>
    rest.onChange(points.flatMap((one, at) => (at === index ? (next ?? []) : one)));
  return (
    <ol id={`${place}.points`} tabIndex={-1} className="grid gap-6">
      {own.map(({ point, index }, order) => (
        <li key={point.id}>
          <PointFields
            at={`${place}.points[${index}]`}
            field={`points[${index}].refersTo`}
            number={order + 1}
            title={`${name}, ${side}`}
            point={point}
            warning={isOutsideBounds(bounds, point.site) ? (bounds?.words ?? '') : ''}
            error={errors[`points[${index}].refersTo`]}
            onChange={(next) => to(index, next)}
          />
          <Button
            kind="quiet"
            onClick={() => {
              to(index, null);
              say(`Point ${order + 1} is taken out.`);
              focusOn(`${place}.points`);
            }}
          >
            Take point {order + 1} out
            <span className="sr-only">
              , {name}, {side}
            </span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
