import type { MarkSide, Side } from '@/lib/domain/anatomy/side';

export type ChartView = 'front' | 'back';

/**
 * The one place where the picture's sides become the client's. `react-muscle-highlighter` names sides as the viewer
 * sees them: the front view is a mirror, so its "left" is the client's right; seen from behind they agree.
 */
export function clientSideOf(view: ChartView, pictureSide: Side): Side {
  if (view === 'back') return pictureSide;
  return pictureSide === 'left' ? 'right' : 'left';
}

/** The client's side as the picture names it: the same mirror, the other way. */
export function pictureSideOf(view: ChartView, clientSide: Side): Side {
  return clientSideOf(view, clientSide);
}

/** Two marks of one place together: left and right are both. */
export function joinSides(one: MarkSide | null, other: MarkSide): MarkSide {
  return one === null || one === other ? other : 'both';
}
