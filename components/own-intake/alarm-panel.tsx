'use client';

import { useEffect, useRef } from 'react';

import { FilledLines, type PracticeNumbers } from '@/components/home-care/filled-lines';
import { Button } from '@/components/ui/button';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';
import type { ToldAlarm } from '@/lib/domain/told-intake/told-alarm';

import { AlarmAnswers, type AlarmAnswer } from './alarm-answers';

type AlarmTexts = OwnIntakeTexts['alarm'];

/** Which of the fixed texts an alarm is said with. A birth unit without a number is an emergency like any other. */
export function alarmText(
  { level, ownAction }: ToldAlarm,
  practice: PracticeNumbers,
): 'emergency' | 'crisis' | 'maternity' | 'urgent' {
  if (ownAction === 'crisis') return 'crisis';
  if (level !== 'emergency') return 'urgent';
  return ownAction === 'maternity' && practice.maternityPhone ? 'maternity' : 'emergency';
}

interface AlarmProps {
  alarm: ToldAlarm;
  practice: PracticeNumbers;
  words: AlarmTexts;
  /** The practice has the answer. */
  isTold: boolean;
  /** The answers behind it; a private one on a shared screen without its question. */
  answers: readonly AlarmAnswer[];
}

function AlarmLines({ alarm, practice, words, isTold }: AlarmProps) {
  const { lines } = words[alarmText(alarm, practice)];
  return (
    <>
      <FilledLines lines={lines} practice={practice} missing={words.numberMissing} />
      <p role="status" className="font-semibold">
        {isTold ? words.told : words.toldLater}
      </p>
    </>
  );
}

/** In the place of the questions, as soon as an answer asks for help; without a connection too. The client can go on. */
export function AlarmPanel({ goOn, ...props }: AlarmProps & { goOn: () => void }) {
  const { alarm, practice, words, answers } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid gap-6">
      <section
        role="alert"
        className="grid gap-3 border-4 border-stop bg-stop-wash p-4 sm:p-6 [&_a]:inline-block [&_a]:min-h-12 [&_a]:py-1 [&_a]:text-28 [&_a]:font-semibold"
      >
        <h1 ref={heading} tabIndex={-1} className="text-36 font-semibold">
          {words[alarmText(alarm, practice)].title}
        </h1>
        <AlarmLines {...props} />
      </section>
      <Button className="min-h-14 text-20" onClick={goOn}>
        {words.goOn}
      </Button>
      <AlarmAnswers words={words} answers={answers} />
    </div>
  );
}

/** Stays above the questions, once it was read. */
export function AlarmBar(props: AlarmProps) {
  const { alarm, practice, words, answers } = props;
  return (
    <details className="border-4 border-stop bg-stop-wash p-3">
      <summary className="min-h-12 cursor-pointer py-2 text-20 font-semibold">
        {words[alarmText(alarm, practice)].title}
      </summary>
      <div className="grid gap-2 pt-2">
        <AlarmLines {...props} />
        <AlarmAnswers words={words} answers={answers} />
      </div>
    </details>
  );
}
