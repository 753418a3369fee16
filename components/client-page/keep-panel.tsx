'use client';

import { useState } from 'react';

import { Button } from '@/components/ui/button';

import { forgetPage } from './kept-page';
import { forgetAllTold, type Waiting } from './told-store';
import { useWords } from './words';

interface KeepPanelProps {
  isKept: boolean;
  /** False: the page was closed meanwhile. */
  keep: () => Promise<boolean>;
  forget: () => Promise<void>;
  waiting: () => Promise<Waiting[]>;
}

const big = 'min-h-14 text-20';

/** Keeps the sheet on the phone, or forgets it again. */
export function KeepPanel({ isKept, keep, forget, waiting }: KeepPanelProps) {
  const words = useWords().keep;
  const [said, setSaid] = useState('');
  const doKeep = async () => {
    const isDone = await keep().catch(() => false);
    setSaid(isDone ? '' : words.failed);
  };
  const doForget = async () => {
    if ((await waiting()).length > 0 && said !== words.forgetWaits) {
      setSaid(words.forgetWaits);
      return;
    }
    try {
      await forget();
      await forgetPage();
      await forgetAllTold().catch(() => undefined);
      window.location.assign('/s');
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <section aria-labelledby="keep-title" className="grid justify-items-start gap-3 print:hidden">
      <h2 id="keep-title" className="text-22 font-semibold">
        {isKept ? words.kept : words.title}
      </h2>
      {isKept ? null : words.lines.map((line) => <p key={line}>{line}</p>)}
      <Button className={big} onClick={() => void (isKept ? doForget() : doKeep())}>
        {isKept ? words.forget : words.keep}
      </Button>
      <p role="status" className="font-semibold">
        {said}
      </p>
    </section>
  );
}
