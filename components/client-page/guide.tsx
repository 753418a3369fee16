'use client';

import { useEffect, useState } from 'react';

import { useSound } from '@/components/session-record/use-sound';
import { useTimeUp } from '@/components/session-record/use-time-up';
import { useWakeLock } from '@/components/session-record/use-wake-lock';
import { Button } from '@/components/ui/button';

import { GuideClock } from './guide-clock';
import { GuideItem, GuideSteps } from './guide-item';
import type { PhonePage } from './phone-page';
import { StopSheet } from './stop-sheet';
import type { TicksOfToday } from './today-list';
import { useGuide } from './use-guide';
import type { Telling } from './use-told';
import { useWords } from './words';

interface GuideProps {
  page: PhonePage;
  telling: Telling;
  ticks: TicksOfToday;
  end: () => void;
}

const big = 'min-h-14 text-20';
/** Two short ones: felt through a pocket, and no alarm. */
const BUZZ = [250, 120, 250];

/** One item at a time: a large picture, the clock of the hold, and a way out that asks why. */
export function Guide({ page, telling, ticks, end }: GuideProps) {
  const { guide: words, today } = useWords();
  const guide = useGuide(page.items);
  const sound = useSound();
  const [isStopping, setStopping] = useState(false);
  const [isFinished, setFinished] = useState(false);
  useWakeLock(!isFinished);
  useTimeUp(guide?.isUp ?? false, () => {
    sound.play();
    if ('vibrate' in navigator) navigator.vibrate(BUZZ);
  });
  useEffect(() => {
    // In braces: browsers begin to answer a scroll with a promise, which is no way to tidy up.
    window.scrollTo(0, 0);
  }, [guide?.item.item, isStopping]);
  if (!guide || isFinished) return <Finished end={end} />;
  const { item } = guide;
  const next = () => {
    if (guide.isLastHold) ticks.tick(item.item, true);
    if (!guide.next()) setFinished(true);
  };
  if (isStopping) {
    const carryOn = () => setStopping(false);
    return <StopSheet {...{ page, item, telling, end, carryOn }} />;
  }
  const start = () => {
    // A browser opens its sound to a tap alone: the first start is one.
    if (!sound.isOn && guide.clock.state === 'waiting') sound.flip();
    guide.start();
  };
  return (
    <section aria-label={today.guide} className="grid gap-6">
      <GuideItem item={item} place={page.items.indexOf(item) + 1} of={page.items.length} />
      <GuideClock guide={guide} start={start} next={next} />
      <Button
        kind="stop"
        className={big}
        onClick={() => {
          guide.pause();
          setStopping(true);
        }}
      >
        {words.stop}
      </Button>
      <GuideSteps item={item} />
      <div className="flex flex-wrap gap-3">
        <Button className={big} aria-pressed={sound.isOn} onClick={sound.flip}>
          {sound.isOn ? words.soundOn : words.soundOff}
        </Button>
        <Button className={big} onClick={end}>
          {words.end}
        </Button>
      </div>
    </section>
  );
}

function Finished({ end }: { end: () => void }) {
  const { guide: words, checkIn } = useWords();
  return (
    <div className="grid justify-items-start gap-6">
      <p role="status" className="text-28 font-semibold">
        {words.finished}
      </p>
      <Button kind="primary" className={big} onClick={end}>
        {checkIn.back_}
      </Button>
    </div>
  );
}
