'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page's script has taken over; false in what the server draws and until then. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
