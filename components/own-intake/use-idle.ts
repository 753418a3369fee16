'use client';

import { useEffect, useEffectEvent } from 'react';

/** As long as the ticket of a tablet lasts. */
export const TABLET_IDLE_SECONDS = 10 * 60;

const LOOK_EVERY_MS = 5000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** Calls `onIdle` once nobody has touched the page for so long; by the clock, so that a tablet that slept knows. */
export function useIdle(afterMs: number | null, onIdle: () => void): void {
  const ended = useEffectEvent(onIdle);
  useEffect(() => {
    if (afterMs === null) return undefined;
    let touchedAt = Date.now();
    const look = () => {
      if (Date.now() - touchedAt < afterMs) return;
      touchedAt = Date.now();
      ended();
    };
    const touch = () => {
      look();
      touchedAt = Date.now();
    };
    for (const sign of SIGNS)
      window.addEventListener(sign, touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const sign of SIGNS) window.removeEventListener(sign, touch, { capture: true });
    };
  }, [afterMs]);
}
