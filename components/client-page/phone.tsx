'use client';

import { useEffect, useState, type ReactNode } from 'react';

import { phoneTexts } from '@/lib/content/languages/phone-texts';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { keepPage } from './kept-page';
import { KeepPanel } from './keep-panel';
import { PhoneWork } from './phone-work';
import type { PhonePage } from './phone-page';
import { useTold } from './use-told';
import { WordsProvider } from './words';

export interface PhoneProps {
  code: string;
  language: SheetLanguage;
  /** What the page looks like: another one on the server, and it is loaded again. */
  stamp: string;
  isKept: boolean;
  /** Null where nothing is done: an emergency, or a withdrawn sheet. */
  page: PhonePage | null;
  alerts: ReactNode;
  top: ReactNode;
  keep: (code: string) => Promise<boolean>;
  forget: () => Promise<void>;
  children: ReactNode;
}

/** Never twice in the same breath: a server that says something else every time must not keep the phone loading. */
function loadAgain(): void {
  const last = Number(sessionStorage.getItem('sheet-loaded') ?? 0);
  if (Date.now() - last < 5000) return;
  sessionStorage.setItem('sheet-loaded', String(Date.now()));
  window.location.reload();
}

/** The client's page at work: it tells, it keeps itself where it may, and loads itself again once something has changed. */
export function Phone(props: PhoneProps) {
  const { code, stamp, page, isKept: wasKept } = props;
  const [isKept, setKept] = useState(wasKept);
  const seen = (now: string | null) => {
    if (now !== stamp) loadAgain();
  };
  const telling = useTold({ code, seen }, page?.sheetId ?? null);
  useEffect(() => {
    if (isKept) void keepPage(`/s/${code}`, stamp).catch(() => undefined);
  }, [isKept, code, stamp]);
  return (
    <WordsProvider value={phoneTexts[props.language]}>
      <div data-kept={isKept ? stamp : undefined} className="grid gap-10">
        {page ? (
          <PhoneWork page={page} telling={telling} alerts={props.alerts} top={props.top}>
            {props.children}
          </PhoneWork>
        ) : (
          props.children
        )}
        <KeepPanel
          isKept={isKept}
          keep={async () => {
            const isDone = await props.keep(code);
            setKept(isDone);
            return isDone;
          }}
          forget={async () => {
            await props.forget();
            setKept(false);
          }}
          waiting={telling.waiting}
        />
      </div>
    </WordsProvider>
  );
}
