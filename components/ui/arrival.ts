'use client';

import { useEffect, useRef, type RefObject } from 'react';

let expected: string | null = null;

/** Something that was asked for will show another picture of this page; null when it came to nothing after all. */
export function expectArrival(at: string | null): void {
  expected = at;
}

/**
 * For the heading of that picture: once it is there, the page is shown from its top and the heading has the focus. Somebody
 * who pressed a button at the foot of the page sees, and hears, what came of it. Nothing happens on a page that was opened
 * as such.
 */
export function useArrival(at: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (expected !== at) return;
    expected = null;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  return heading;
}
