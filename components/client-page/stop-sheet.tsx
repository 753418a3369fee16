'use client';

import { useState } from 'react';

import { EmergencyPage } from '@/components/home-care/client-alerts';
import { FilledLines } from '@/components/home-care/filled-lines';
import { Button } from '@/components/ui/button';
import type { StopReason } from '@/lib/domain/check-in/check-in';

import { DangerCheck } from './danger-check';
import type { PhoneItem, PhonePage } from './phone-page';
import type { Telling } from './use-told';
import { useWords } from './words';

interface StopSheetProps {
  page: PhonePage;
  item: PhoneItem;
  telling: Telling;
  carryOn: () => void;
  end: () => void;
}

const big = 'min-h-14 justify-start text-left text-20';

/** Asks what happened, says what to do about it, and tells the practice. */
export function StopSheet({ page, item, telling, carryOn, end }: StopSheetProps) {
  const words = useWords();
  const [reason, setReason] = useState<StopReason | null>(null);
  const [isTold, setTold] = useState(false);
  const tell = (why: StopReason) => {
    telling.tell({ kind: 'stopped', item: item.item, reason: why });
    setTold(true);
  };
  const choose = (why: StopReason) => {
    setReason(why);
    if (why !== 'danger') tell(why);
  };
  if (reason === 'danger' && !isTold) {
    const { practice } = page;
    return (
      <DangerCheck
        practice={practice}
        isTrue={() => tell(reason)}
        mistake={() => setReason(null)}
      />
    );
  }
  if (reason === 'danger') return <EmergencyPage practice={page.practice} words={words} />;
  if (reason !== null) return <Answer reason={reason} page={page} end={end} />;
  return (
    <section aria-labelledby="stop-title" className="grid gap-3">
      <h1 id="stop-title" className="text-28 font-semibold">
        {words.stop.title}
      </h1>
      {words.stopChoices.map((choice) => (
        <Button key={choice.reason} className={big} onClick={() => choose(choice.reason)}>
          {choice.words}
        </Button>
      ))}
      <Button kind="quiet" className={big} onClick={carryOn}>
        {words.stop.carryOn}
      </Button>
    </section>
  );
}

function Answer({
  reason,
  page,
  end,
}: Pick<StopSheetProps, 'page' | 'end'> & { reason: StopReason }) {
  const { stopAnswers, checkIn, numberOnSheet } = useWords();
  return (
    <div role="alert" className="grid gap-4">
      <div className="grid gap-2 border-4 border-stop bg-stop-wash p-4 text-22 font-semibold">
        <FilledLines lines={stopAnswers[reason]} practice={page.practice} missing={numberOnSheet} />
      </div>
      <Button kind="primary" className="min-h-14 text-20" onClick={end}>
        {checkIn.back_}
      </Button>
    </div>
  );
}
