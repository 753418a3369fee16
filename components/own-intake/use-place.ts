'use client';

import { useCallback, useEffect, useState } from 'react';

/** The page before the sending, behind the last section. */
export const SEND = 'send';

interface Held {
  intakeAt?: string;
}

const heldIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null ? (state as Held).intakeAt : undefined;

/**
 * At which section the page is. Each is a step in the browser's history, so that its back button goes back one section; the
 * address stays the same and says nothing.
 */
export function usePlace(first: string): [string, (section: string) => void] {
  const [at, setAt] = useState(() => heldIn(globalThis.history.state) ?? first);
  useEffect(() => {
    const { state } = window.history;
    if (heldIn(state) === undefined) {
      window.history.replaceState({ ...(state as object | null), intakeAt: first }, '');
    }
    const back = ({ state: held }: PopStateEvent) => {
      const section = heldIn(held);
      if (section !== undefined) setAt(section);
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [first]);
  const go = useCallback((section: string) => {
    window.history.pushState({ ...(window.history.state as object | null), intakeAt: section }, '');
    setAt(section);
  }, []);
  return [at, go];
}
