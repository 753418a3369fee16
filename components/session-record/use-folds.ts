'use client';

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';

interface Held {
  id: string;
  top: number;
}

const topOf = (id: string): number | undefined =>
  document.getElementById(id)?.getBoundingClientRect().top;

/** Keeps one part where the finger is while what stands above it becomes shorter. Call it just before the change. */
function useHeld(): (id: string) => void {
  const held = useRef<Held | null>(null);
  useLayoutEffect(() => {
    if (!held.current) return;
    const { id, top } = held.current;
    held.current = null;
    const now = topOf(id);
    if (now !== undefined && now !== top) window.scrollBy({ top: now - top, behavior: 'instant' });
  });
  return useCallback((id) => {
    const top = topOf(id);
    held.current = top === undefined ? null : { id, top };
  }, []);
}

/**
 * Which settled lines stay open: those that were touched or opened, until another line begins. So nothing closes under the
 * finger that settles it, and after a reload each settled line is one row. `acts` stays the same from picture to picture.
 */
export function useFolds(idOf: (line: number) => string) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const hold = useHeld();
  const acts = useMemo(
    () => ({
      /** Something of it was touched, named by its id where what stands above it may grow. */
      keepOpen: (line: number, touched?: string) => {
        if (touched) hold(touched);
        setOpen((before) => (before.has(line) ? before : new Set([...before, line])));
      },
      fold: (line: number) =>
        setOpen((before) => new Set([...before].filter((one) => one !== line))),
      /** Work goes on at this line: the others may close. What was touched, named by its id, stays under the finger. */
      begin: (line: number, touched: string = idOf(line)) => {
        hold(touched);
        setOpen(new Set([line]));
      },
    }),
    [hold, idOf],
  );
  return { isOpen: (line: number) => open.has(line), acts };
}

export type FoldActs = ReturnType<typeof useFolds>['acts'];
