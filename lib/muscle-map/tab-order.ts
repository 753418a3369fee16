import { sides, type Side } from '@/lib/domain/anatomy/side';

import type { Point } from './geometry/points';
import { labelAt, type Picked } from './pick';
import { pickableOn, screens, type ScreenId } from './screens';

export type Direction = 'up' | 'down' | 'left' | 'right';

const WAY: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

export const isSame = (a: Picked, b: Picked): boolean => a.muscle === b.muscle && a.side === b.side;

/** The muscles of a screen as a keyboard walks them: top to bottom, the client's left before the right. */
export function tabOrder(id: ScreenId, shown: Side = 'left'): readonly Picked[] {
  const both = screens[id].view === 'lateral' ? [shown] : sides;
  return pickableOn(id)
    .flatMap(({ muscle }) => both.map((side) => ({ muscle, side })))
    .sort((a, b) => labelAt(id, a).y - labelAt(id, b).y || a.side.localeCompare(b.side));
}

/** The nearest muscle in a direction; sideways way counts double. Null at the edge. */
export function neighbour(
  id: ScreenId,
  from: Picked,
  direction: Direction,
  shown?: Side,
): Picked | null {
  const [start, way] = [labelAt(id, from), WAY[direction]];
  const ahead = tabOrder(id, shown)
    .filter((other) => !isSame(other, from))
    .map((other) => {
      const at = labelAt(id, other);
      const [dx, dy] = [at.x - start.x, at.y - start.y];
      const forward = dx * way.x + dy * way.y;
      const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
      return { other, forward, cost: forward + 2 * aside };
    })
    .filter(({ forward }) => forward > 1)
    .sort((a, b) => a.cost - b.cost);
  return ahead[0]?.other ?? null;
}
