'use client';

import { useEffect, useState } from 'react';

import { loadOutlines, type BodyOutlines } from '@/components/body-map/body-outlines';

/** The outlines weigh as much as the rest of the page: they come, as data, when it works already. */
export function useBodyOutlines(): BodyOutlines | null {
  const [outlines, setOutlines] = useState<BodyOutlines | null>(null);
  useEffect(() => {
    let isHere = true;
    void loadOutlines().then((found) => {
      if (isHere) setOutlines(found);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return outlines;
}
