'use client';

import { useEffect, useRef, useState } from 'react';

import { pageKey } from '@/components/drafts/page-key';
import type { FormAction } from '@/components/forms/form-state';
import type { StopAction } from '@/components/intake/stop-notice';
import type { ShortScreenQuestions } from '@/lib/domain/screening/frozen-short-screen';

import { keepReads, keptReads } from './kept-reads';
import { ShortScreenForm } from './short-screen-form';

interface ReadQuestionsProps {
  questions: ShortScreenQuestions;
  stop: StopAction;
  /** In the place of what a therapist would be told. */
  notSaved: string;
  /** Under which the tablet keeps what was tapped: the next client's page is given another. */
  deviceKey: string;
  save: FormAction;
}

type Taps = Record<string, string>;

/** What was tapped before the page was loaded again, and a way to keep what is tapped now. */
function useKeptTaps(deviceKey: string) {
  const key = useRef<Promise<CryptoKey | null>>(null);
  const taps = useRef<Taps>({});
  const [before, setBefore] = useState<Taps | null>(null);
  useEffect(() => {
    const own = pageKey(deviceKey).catch(() => null);
    key.current = own;
    void own
      .then((found) => found && keptReads(found))
      .then((kept) => {
        // What was tapped meanwhile is newer.
        taps.current = { ...kept, ...taps.current };
        if (kept) setBefore(taps.current);
      })
      .catch(() => undefined);
  }, [deviceKey]);
  const keep = (name: string, answer: string): void => {
    taps.current = { ...taps.current, [name]: answer };
    void key.current
      ?.then((found) => found && keepReads(found, taps.current))
      .catch(() => undefined);
  };
  return { before, keep };
}

/** Today's questions as a client reads them: every tap is kept on the tablet until it is saved. */
export function ReadQuestions({ questions, stop, notSaved, deviceKey, save }: ReadQuestionsProps) {
  const { before, keep } = useKeptTaps(deviceKey);
  return (
    <ShortScreenForm
      key={before === null ? 'new' : 'again'}
      questions={questions}
      stop={stop}
      save={save}
      before={before ?? {}}
      notSaved={notSaved}
      onTap={keep}
    />
  );
}
