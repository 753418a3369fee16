'use client';

import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';

import { Button } from '@/components/ui/button';

import { CheckInForm } from './check-in-form';
import { Guide } from './guide';
import { NobodyWatches } from './nobody-watches';
import { NoteOnSending } from './note-on-sending';
import type { PhonePage } from './phone-page';
import { TodayList } from './today-list';
import type { Telling } from './use-told';
import { useTicks } from './use-ticks';
import { useWords } from './words';

interface PhoneWorkProps {
  page: PhonePage;
  telling: Telling;
  alerts: ReactNode;
  top: ReactNode;
  children: ReactNode;
}

type Mode = 'sheet' | 'guide' | 'check_in';

/** The sheet with what can be done on it: tick, do it together, tell how it went. */
export function PhoneWork({ page, telling, alerts, top, children }: PhoneWorkProps) {
  const { today } = useWords();
  const [mode, setMode] = useState<Mode>('sheet');
  const place = useRef<HTMLDivElement>(null);
  const wasMode = useRef(mode);
  const ticks = useTicks(page, (item, isDone) => telling.tell({ kind: 'done', item, isDone }));
  useEffect(() => {
    if (wasMode.current === mode) return;
    wasMode.current = mode;
    // Another part of the page is there now: it begins at its beginning, for the eyes and for a screen reader.
    window.scrollTo(0, 0);
    place.current?.focus({ preventScroll: true });
  }, [mode]);
  const back = () => setMode('sheet');
  const isSheet = mode === 'sheet';
  // On the way back what stands at the top comes with the tap, and the items below it in the picture after.
  const isWhole = useDeferredValue(isSheet);
  return (
    <div ref={place} tabIndex={-1} className="grid gap-10 outline-none">
      {mode === 'guide' ? <Guide page={page} telling={telling} ticks={ticks} end={back} /> : null}
      {mode === 'check_in' ? <CheckInForm page={page} telling={telling} end={back} /> : null}
      {/* Made once: on the way back from an exercise there is nothing to draw. */}
      <article hidden={!isSheet} className="grid gap-10">
        {alerts}
        {top}
        <section aria-labelledby="today-title" className="grid gap-4 print:hidden">
          <h2 id="today-title" className="text-28 font-semibold">
            {today.title}
          </h2>
          {page.items.length > 0 ? (
            <>
              <TodayList items={page.items} ticks={ticks} />
              <Button kind="primary" className="min-h-14 text-20" onClick={() => setMode('guide')}>
                {today.guide}
              </Button>
            </>
          ) : null}
          <Button className="min-h-14 text-20" onClick={() => setMode('check_in')}>
            {today.checkIn}
          </Button>
          <NoteOnSending state={telling.state} />
          <NobodyWatches practice={page.practice} />
        </section>
        <div hidden={!isWhole} className="grid gap-10">
          {children}
        </div>
      </article>
    </div>
  );
}
