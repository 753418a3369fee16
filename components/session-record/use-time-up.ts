'use client';

import { useEffect, useRef } from 'react';

/** Plays once when `isUp` turns true; not where it was true from the start. */
export function useTimeUp(isUp: boolean, play: () => void): void {
  const wasUp = useRef(isUp);
  useEffect(() => {
    if (isUp && !wasUp.current) play();
    wasUp.current = isUp;
  }, [isUp, play]);
}
