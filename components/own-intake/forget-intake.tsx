'use client';

import { useEffect } from 'react';

import { forgetOthers, forgetThis } from './kept-answers';
import { forgetIntakePage } from './kept-page';

interface ForgetIntakeProps {
  mark: string;
  /** The link is one of the practice's tablet. */
  isShared: boolean;
  /** Sent, or its link is over: nothing of this one is left here either. */
  isOver: boolean;
}

/** On every page of a link that is not open here: what the device keeps of others goes, before anybody can ask for it. */
export function ForgetIntake({ mark, isShared, isOver }: ForgetIntakeProps) {
  useEffect(() => {
    void forgetIntakePage().catch(() => undefined);
    void forgetOthers(mark, { isShared }).catch(() => undefined);
    if (isOver) void forgetThis(mark).catch(() => undefined);
    // Shown from the memory of the browser, this page may be of before.
    const again = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener('pageshow', again);
    return () => window.removeEventListener('pageshow', again);
  }, [mark, isShared, isOver]);
  return null;
}
