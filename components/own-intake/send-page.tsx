'use client';

import { useEffect, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';

import type { SentWhole } from './ask-server';

interface SendPageProps {
  words: IntakeInLanguage['words'];
  /** Sections with something missing, each with the way there. */
  unfinished: readonly { id: string; title: string; open: () => void }[];
  send: () => Promise<SentWhole['state']>;
  back: () => void;
}

function Unfinished({ words, unfinished }: Pick<SendPageProps, 'words' | 'unfinished'>) {
  if (unfinished.length === 0) return <p>{words.send.lead}</p>;
  return (
    <>
      <p>{words.send.missing}</p>
      <ul className="grid gap-2">
        {unfinished.map(({ id, title, open }) => (
          <li key={id}>
            <Button className="min-h-14 w-full justify-start text-20" onClick={open}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

type Refused = Exclude<SentWhole['state'], 'sent' | 'missing' | 'closed'>;

/** The end: what is missing, and the one button that sends. */
export function SendPage({ words, unfinished, send, back }: SendPageProps) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const { send: said, form } = words;
  const act = async () => {
    if (busy || unfinished.length > 0) return;
    setBusy(true);
    setRefused(null);
    const state = await send();
    if (state === 'sent' || state === 'closed') return window.location.reload();
    setBusy(false);
    setRefused(state === 'missing' ? 'changed' : state);
  };
  return (
    <div className="grid gap-6">
      <h1 ref={heading} tabIndex={-1} className="text-28 font-semibold outline-none">
        {unfinished.length > 0 ? form.missingTitle : said.title}
      </h1>
      <Unfinished words={words} unfinished={unfinished} />
      <p role="alert" className="font-semibold">
        {refused ? said[refused] : null}
      </p>
      <div className="flex flex-wrap-reverse gap-3">
        <Button className="min-h-14 px-6 text-20" onClick={back}>
          {form.back}
        </Button>
        {unfinished.length > 0 ? null : (
          <Button
            kind="primary"
            className="min-h-14 grow px-8 text-20 sm:grow-0"
            aria-disabled={busy || undefined}
            onClick={() => void act()}
          >
            {busy ? said.sending : said.button}
          </Button>
        )}
      </div>
    </div>
  );
}
