'use client';

import { useEffect, useRef } from 'react';

/** Opens the browser's print window once: the page was asked for with that. Loaded again, it does not. */
export function PrintAtOnce() {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    window.history.replaceState(window.history.state, '', window.location.pathname);
    window.print();
  }, []);
  return null;
}
