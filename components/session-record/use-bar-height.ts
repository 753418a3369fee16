'use client';

import { useEffect, useRef } from 'react';

const GAP_PX = 8;

/** Nothing ends under the bar on top, however many rows it has: the page scrolls to below it. Put the ref on the bar. */
export function useBarHeight() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = bar;
    const { style } = document.documentElement;
    if (!current) return;
    const seen = new ResizeObserver(() => {
      style.scrollPaddingTop = `${current.offsetHeight + GAP_PX}px`;
    });
    seen.observe(current);
    return () => {
      seen.disconnect();
      style.scrollPaddingTop = '';
    };
  }, []);
  return bar;
}
