import type { Side } from './side';

/** From where a picture shows the body. */
export type BodyView = 'front' | 'back';

/**
 * The one place where a picture's sides, as the viewer sees them, become the client's: from the front it is a mirror, so its
 * left is the client's right; from behind they agree.
 */
export function clientSideOf(view: BodyView, pictureSide: Side): Side {
  if (view === 'back') return pictureSide;
  return pictureSide === 'left' ? 'right' : 'left';
}
