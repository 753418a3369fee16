import { useEffect } from 'react';

import { LOCK_SCREEN } from './lock-event';

/**
 * Leads to a page for a client, once it is known, on the device that stays in the client's hands. Locked first, also in
 * the memory of the browser: the way back leads to the locked screen.
 */
export function useLockedWay(to: string | null): void {
  useEffect(() => {
    if (to === null) return;
    window.dispatchEvent(new Event(LOCK_SCREEN));
    window.location.replace(to);
  }, [to]);
}
