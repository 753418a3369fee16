'use client';

import { useEffect, useState } from 'react';

import type { HomeItemId } from '@/lib/domain/home-care/own-item';

import type { PhonePage } from './phone-page';
import { keepTicks, keptTicks, type Ticks } from './told-store';

/** The day that this phone shows. */
function dayHere(at = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Ticks of today: those that have arrived, and over them what was ticked on this phone. */
function together(page: PhonePage, kept: Ticks | null): Ticks['items'] {
  const day = dayHere();
  // Opened without a connection, the page may be of another day.
  const isOfToday = page.day === day || navigator.onLine;
  const arrived = isOfToday ? page.done.map((item) => [item, true] as const) : [];
  return { ...Object.fromEntries(arrived), ...(kept?.day === day ? kept.items : {}) };
}

/** What is done today, and how to tick it. */
export function useTicks(
  page: PhonePage,
  tell: (item: HomeItemId, isDone: boolean) => void,
): {
  isDone: (item: HomeItemId) => boolean;
  tick: (item: HomeItemId, isDone: boolean) => void;
} {
  const [items, setItems] = useState<Ticks['items']>(() =>
    Object.fromEntries(page.done.map((item) => [item, true])),
  );
  useEffect(() => {
    let isOver = false;
    void keptTicks(page.code)
      .catch(() => null)
      .then((kept) => {
        if (!isOver) setItems(together(page, kept));
      });
    return () => {
      isOver = true;
    };
  }, [page]);
  const tick = (item: HomeItemId, isDone: boolean) => {
    if ((items[item] ?? false) === isDone) return;
    const next = { ...items, [item]: isDone };
    setItems(next);
    tell(item, isDone);
    void keepTicks(page.code, { day: dayHere(), items: next }).catch(() => undefined);
  };
  return { isDone: (item) => items[item] ?? false, tick };
}
