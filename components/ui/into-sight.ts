/** Less of a part than this, in pixels, looks as if nothing had opened. */
const SEEN = 240;

/**
 * Brings a part that has just opened below the edge of the screen up into sight, with what stands above it as far as it
 * fits. One that can be seen already, or lies above, stays: nothing moves under a finger without need.
 */
export function intoSight(part: HTMLElement | null): void {
  if (!part) return;
  const { top, height } = part.getBoundingClientRect();
  const hidden = top + Math.min(height, SEEN) - window.innerHeight;
  if (top > 0 && hidden > 0) window.scrollBy({ top: hidden, behavior: 'instant' });
}
