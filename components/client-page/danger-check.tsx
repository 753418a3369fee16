'use client';

import { useEffect, useEffectEvent } from 'react';

import { Button } from '@/components/ui/button';
import { EmergencyPage } from '@/components/home-care/client-alerts';
import type { PracticeNumbers } from '@/components/home-care/filled-lines';
import { useWords } from './words';

interface DangerCheckProps {
  practice: PracticeNumbers;
  /** It is true, or nobody has said that it was a mistake: it counts. */
  isTrue: () => void;
  mistake: () => void;
}

/** Long enough to see that it was a wrong tap. */
const COUNTS_AFTER_MS = 20_000;

/**
 * Takes the place of everything as soon as a danger sign is chosen, also without a connection. It counts when the client
 * says so, calls, leaves the page, or says nothing for 20 seconds: a mistake has to be said.
 */
export function DangerCheck({ practice, isTrue, mistake }: DangerCheckProps) {
  const all = useWords();
  const { question, yes, no } = all.mistake;
  const counts = useEffectEvent(isTrue);
  useEffect(() => {
    const timer = setTimeout(() => counts(), COUNTS_AFTER_MS);
    const left = () => {
      if (document.visibilityState === 'hidden') counts();
    };
    document.addEventListener('visibilitychange', left);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', left);
    };
  }, []);
  return (
    <div role="alert" className="grid gap-6">
      <EmergencyPage practice={practice} words={all} />
      <div className="grid justify-items-start gap-3">
        <p className="font-semibold">{question}</p>
        <Button kind="stop" className="min-h-14 text-20" onClick={isTrue}>
          {yes}
        </Button>
        <Button className="min-h-14 text-20" onClick={mistake}>
          {no}
        </Button>
      </div>
    </div>
  );
}
