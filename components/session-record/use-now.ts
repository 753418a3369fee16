'use client';

import { useSyncExternalStore } from 'react';

const SECOND_MS = 1000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = 0;

/** The clock is looked at anew: by the second, and when a page that slept is shown again. */
function tick(): void {
  now = Math.floor(Date.now() / SECOND_MS) * SECOND_MS;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    timer = setInterval(tick, SECOND_MS);
    document.addEventListener('visibilitychange', tick);
    tick();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
    now = 0;
  };
}

const read = (): number => now;
const onServer = (): number => 0;

/** Now, by whole seconds in milliseconds; 0 until the page works. One clock for everything that counts on a page. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, read, onServer);
}
