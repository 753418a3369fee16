'use client';

import { useEffect } from 'react';

import { forgetOthers, forgetThis } from './kept-answers';
import { forgetIntakePage } from './kept-page';

interface ForgetIntakeProps {
  /** Null where the link is unknown. */
  mark: string | null;
  /** The link is one of the practice's tablet. */
  isShared: boolean;
  /** Nothing of this one is left here either. What was not stored before another link of it closed waits for the next. */
  isSent: boolean;
}

/** On every page of a link that is not open here: what the device shows of others goes, before anybody can ask for it. */
export function ForgetIntake({ mark, isShared, isSent }: ForgetIntakeProps) {
  useEffect(() => {
    void forgetIntakePage().catch(() => undefined);
    void forgetOthers(mark, { isShared }).catch(() => undefined);
    if (isSent && mark !== null) void forgetThis(mark).catch(() => undefined);
    // Shown from the memory of the browser, this page may be of before.
    const again = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener('pageshow', again);
    return () => window.removeEventListener('pageshow', again);
  }, [mark, isShared, isSent]);
  return null;
}
