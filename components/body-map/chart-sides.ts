import { clientSideOf, type BodyView } from '@/lib/domain/anatomy/picture-sides';
import type { MarkSide, Side } from '@/lib/domain/anatomy/side';

/**
 * The client's side as the picture names it: the same mirror, the other way. `react-muscle-highlighter` names sides as the
 * viewer sees them.
 */
export function pictureSideOf(view: BodyView, clientSide: Side): Side {
  return clientSideOf(view, clientSide);
}

/** Two marks of one place together: left and right are both. */
export function joinSides(one: MarkSide | null, other: MarkSide): MarkSide {
  return one === null || one === other ? other : 'both';
}
