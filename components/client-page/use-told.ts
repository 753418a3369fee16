'use client';

import { useEffect, useState } from 'react';

import type { CheckInContent } from '@/lib/domain/check-in/check-in';

import { Teller, type TellState, type ToldPage } from './teller';
import type { Waiting } from './told-store';

const AGAIN_MS = 20_000;

/** What a page tells, and how that stands. */
export interface Telling {
  state: TellState;
  tell: (content: CheckInContent) => void;
  waiting: () => Promise<Waiting[]>;
}

/** Sends when the page opens, comes back into view or goes online, and every 20 s while something waits. */
export function useTold(page: ToldPage, sheetId: string | null): Telling {
  const [state, setState] = useState<TellState>('none');
  // One page, one teller: another sheet is another load.
  const [teller] = useState(() => new Teller(page, setState));
  useEffect(() => {
    const send = () => void teller.send();
    const shown = () => {
      if (document.visibilityState === 'visible') send();
    };
    send();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', shown);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [teller]);
  useEffect(() => {
    if (state !== 'waiting' && state !== 'unkept') return;
    const timer = setInterval(() => void teller.send(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [state, teller]);
  return {
    state,
    tell: (content) => {
      if (sheetId !== null) void teller.tell(sheetId, content);
    },
    waiting: () => teller.waiting(),
  };
}
