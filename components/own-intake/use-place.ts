'use client';

import { useCallback, useEffect, useState } from 'react';

/** The page before the sending, behind the last section. */
export const SEND = 'send';

interface Held {
  intakeAt?: string;
}

const heldIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null ? (state as Held).intakeAt : undefined;

/** Of this tab alone, and the name of a section, no answer. */
const keyOf = (mark: string): string => `intake-at-${mark}`;

/** Where this tab was; a browser that keeps nothing begins where the first answer is missing. */
function lastIn(mark: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(mark));
  } catch {
    return null;
  }
}

function keepIn(mark: string, section: string): void {
  try {
    sessionStorage.setItem(keyOf(mark), section);
  } catch {
    // Then the browser's history is all there is.
  }
}

/**
 * At which section the page is. Each is a step in the browser's history, so that its back button goes back one section; the
 * address stays the same and says nothing. What the browser's history held is gone after a page was loaded without a
 * connection: the tab remembers it beside that.
 */
export function usePlace(first: string, mark: string): [string, (section: string) => void] {
  const [at, setAt] = useState(() => heldIn(globalThis.history.state) ?? lastIn(mark) ?? first);
  useEffect(() => {
    const { state } = window.history;
    if (heldIn(state) === undefined) {
      const place = lastIn(mark) ?? first;
      window.history.replaceState({ ...(state as object | null), intakeAt: place }, '');
    }
    const back = ({ state: held }: PopStateEvent) => {
      const section = heldIn(held);
      if (section === undefined) return;
      keepIn(mark, section);
      setAt(section);
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [first, mark]);
  const go = useCallback(
    (section: string) => {
      const { state } = window.history;
      window.history.pushState({ ...(state as object | null), intakeAt: section }, '');
      keepIn(mark, section);
      setAt(section);
    },
    [mark],
  );
  return [at, go];
}
