'use client';

import { useEffect, type RefObject } from 'react';

/** Parts of a page within which a tap is often followed by another at the same spot. */
const STILL = '[data-still]';
const TAPPED = 'button, label, input, select, summary';

interface Held {
  element: Element;
  top: number;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

function heldBy(target: EventTarget | null): Held | null {
  if (!(target instanceof Element) || !target.closest(STILL)) return null;
  const element = target.closest(TAPPED);
  return element && { element, top: topOf(element) };
}

/**
 * What was tapped last stays under the finger while the page above it grows or shrinks: a message that comes, a mark that
 * goes, another line that closes. Holds for taps within `data-still`, until the next one or a key.
 */
export function useStill(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = root.current;
    if (!page || typeof ResizeObserver === 'undefined') return undefined;
    let held: Held | null = null;
    const hold = ({ target }: Event) => (held = heldBy(target));
    const release = () => (held = null);
    const follow = () => {
      if (held) held.top = topOf(held.element);
    };
    const restore = () => {
      if (!held?.element.isConnected) return release();
      const moved = topOf(held.element) - held.top;
      if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
      follow();
      return undefined;
    };
    const sizes = new ResizeObserver(restore);
    sizes.observe(page);
    page.addEventListener('pointerdown', hold, true);
    page.addEventListener('keydown', release, true);
    window.addEventListener('scroll', follow, { passive: true });
    return () => {
      sizes.disconnect();
      page.removeEventListener('pointerdown', hold, true);
      page.removeEventListener('keydown', release, true);
      window.removeEventListener('scroll', follow);
    };
  }, [root]);
}
