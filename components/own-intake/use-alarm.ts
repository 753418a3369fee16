'use client';

import { useEffect, useRef, useState } from 'react';

import type { ToldAlarm } from '@/lib/domain/told-intake/told-alarm';

import type { OwnIntakeDraft } from './use-own-intake';

const isRead = (alarm: ToldAlarm, read: ToldAlarm): boolean =>
  (read.level === 'emergency' || alarm.level === 'urgent') &&
  alarm.rules.every((rule) => read.rules.includes(rule));

/**
 * An alarm stands in the place of the questions until it was read, and again once something is told that was not among what
 * was read, or was taken back meanwhile. It is stored at once: the practice must not wait for a pause.
 */
export function useAlarm(alarm: ToldAlarm | null, { flush }: Pick<OwnIntakeDraft, 'flush'>) {
  const [read, setRead] = useState<ToldAlarm | null>(null);
  const stays = read?.rules.filter((rule) => alarm?.rules.includes(rule)) ?? [];
  // Taken back it is not read any more: told again, it stands there again.
  if (read && stays.length < read.rules.length) setRead({ ...read, rules: stays });
  const key = alarm ? [alarm.level, ...alarm.rules].join(' ') : '';
  const send = useRef(flush);
  useEffect(() => {
    send.current = flush;
  }, [flush]);
  useEffect(() => {
    if (key !== '') void send.current();
  }, [key]);
  return {
    isNew: alarm !== null && !(read && isRead(alarm, read)),
    readIt: () => setRead(alarm),
  };
}
