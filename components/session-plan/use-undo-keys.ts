'use client';

import { useEffect } from 'react';

/** A field takes its own letters back. */
const WRITES =
  'textarea, [contenteditable], input:not([type=radio]):not([type=checkbox]):not([type=button])';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches(WRITES);

const KEYS: Readonly<Record<string, 'undo' | 'redo'>> = {
  'Ctrl z': 'undo',
  'Ctrl Shift z': 'redo',
  'Ctrl y': 'redo',
};

function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (altKey) return undefined;
  const held = `${ctrlKey || metaKey ? 'Ctrl ' : ''}${shiftKey ? 'Shift ' : ''}`;
  return KEYS[held + key.toLowerCase()];
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
