'use client';

import { useEffect, useState } from 'react';

import type { PointPicker, PointPickerProps } from './point-picker';

type Picker = typeof PointPicker;

/** The outlines weigh as much as the rest of the page: they come apart from it. */
const fetchPicker = (): Promise<Picker> =>
  import('./point-picker').then((file) => file.PointPicker);

/** Fetches the map while nobody waits for it, so that it is there when the network is not. */
export function useMapAhead(): void {
  useEffect(() => {
    const later = setTimeout(() => void fetchPicker().catch(() => undefined), AHEAD_MS);
    return () => clearTimeout(later);
  }, []);
}

/** After what the page itself needs. */
const AHEAD_MS = 1000;

/** The map of one muscle as soon as it is there. Where it cannot be fetched, the page goes on without it and says so. */
export function LatePicker(props: PointPickerProps) {
  const [Found, setFound] = useState<Picker | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const ask = () => {
      fetchPicker().then(
        (picker) => setFound(() => picker),
        () => setMissing(true),
      );
    };
    ask();
    window.addEventListener('online', ask);
    return () => window.removeEventListener('online', ask);
  }, []);
  if (Found) return <Found {...props} />;
  return isMissing ? (
    <p role="status" className="font-semibold text-hold-ink">
      The map cannot be fetched now. Write the point into the note of the line; everything else here
      works on. With the network back, reload the page: what you typed is kept.
    </p>
  ) : (
    <p className="min-h-72 text-quiet">The map is on its way.</p>
  );
}
