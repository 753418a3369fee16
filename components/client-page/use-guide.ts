'use client';

import { useEffect, useState } from 'react';

import {
  holdSecondsLeft,
  pauseHold,
  startHold,
  type HoldClock,
} from '@/lib/domain/check-in/hold-clock';
import type { GuidedHold } from '@/lib/domain/check-in/guided-holds';

import type { PhoneItem } from './phone-page';

export interface GuideState {
  item: PhoneItem;
  /** The last one of the sheet. */
  isLastItem: boolean;
  /** Null for a habit. */
  hold: GuidedHold | null;
  isLastHold: boolean;
  clock: HoldClock;
  secondsLeft: number;
  isUp: boolean;
  start: () => void;
  pause: () => void;
  /** To the next hold, or to the next item; false when there is none. */
  next: () => boolean;
}

interface Place {
  item: number;
  hold: number;
  clock: HoldClock;
}

const waiting = (one: PhoneItem | undefined, hold: number): HoldClock => ({
  state: 'waiting',
  seconds: one?.holds[hold]?.seconds ?? 0,
});

const TICK_MS = 200;

/** Now in milliseconds while something runs, looked at a few times a second, and at once when a page that slept is shown. */
function useTick(isRunning: boolean): [number, (at: number) => void] {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!isRunning) return;
    const look = () => setNow(Date.now());
    const timer = setInterval(look, TICK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isRunning]);
  return [now, setNow];
}

/** Where the client is in the sheet, and the clock of the hold. The clock is an instant: a screen that slept is right at once. */
export function useGuide(items: readonly PhoneItem[]): GuideState | null {
  const [place, setPlace] = useState<Place>(() => ({
    item: 0,
    hold: 0,
    clock: waiting(items[0], 0),
  }));
  const [now, setNow] = useTick(place.clock.state === 'running');
  const item = items[place.item];
  if (!item) return null;
  const { clock } = place;
  const go = (to: Pick<Place, 'item' | 'hold'>) =>
    setPlace({ ...to, clock: waiting(items[to.item], to.hold) });
  const secondsLeft = holdSecondsLeft(clock, now);
  const isLastHold = place.hold >= item.holds.length - 1;
  const isLastItem = place.item >= items.length - 1;
  return {
    item,
    isLastItem,
    hold: item.holds[place.hold] ?? null,
    isLastHold,
    clock,
    secondsLeft,
    isUp: clock.state === 'running' && secondsLeft === 0,
    start: () => {
      const at = Date.now();
      setNow(at);
      setPlace({ ...place, clock: startHold(clock, at) });
    },
    pause: () => setPlace({ ...place, clock: pauseHold(clock, Date.now()) }),
    next: () => {
      if (!isLastHold) go({ item: place.item, hold: place.hold + 1 });
      else if (!isLastItem) go({ item: place.item + 1, hold: 0 });
      return !(isLastHold && isLastItem);
    },
  };
}
