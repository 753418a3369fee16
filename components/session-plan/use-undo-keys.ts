'use client';

import { useEffect } from 'react';

/** A field takes its own letters back. */
const WRITES =
  'textarea, [contenteditable], input:not([type=radio]):not([type=checkbox]):not([type=button])';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches(WRITES);

function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

/** Ctrl or Cmd with Z takes back, with Shift and Z (or Ctrl Y) does again; not while somebody writes in a field. */
export function useUndoKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wanted = keyOf(event);
      if (!wanted || event.defaultPrevented || isWriting(event.target)) return;
      event.preventDefault();
      if (wanted === 'undo') undo();
      else redo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
}
