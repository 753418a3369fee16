'use client';

import { useEffect, useRef } from 'react';

/**
 * What was signed is read at the same address: the browser keeps the place where the button stood, and the focus is lost with
 * it. Once the draft has left the page while it was being signed, the page begins at its top, with the focus on the part that
 * says so.
 */
export function useArrival(isSigning: boolean, id: string): void {
  const leaves = useRef(false);
  useEffect(() => {
    leaves.current = isSigning;
  }, [isSigning]);
  useEffect(
    () => () => {
      if (!leaves.current) return;
      requestAnimationFrame(() => {
        const told = document.getElementById(id);
        if (!told) return;
        window.scrollTo({ top: 0, behavior: 'instant' });
        told.focus({ preventScroll: true });
      });
    },
    [id],
  );
}
