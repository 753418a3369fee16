'use client';

import { useEffect } from 'react';

import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';

import type { IntakePageProps } from './intake-props';
import { forgetOthers } from './kept-answers';
import { keepIntakePage, touchIntakePage } from './kept-page';
import { TABLET_IDLE_SECONDS } from './use-idle';

/** Not with every finger: well within the time that it makes longer. */
const TOUCH_EVERY_MS = 10_000;

/** Tells the worker of a shared tablet that somebody is there. */
function useTouches(isShared: boolean): void {
  useEffect(() => {
    if (!isShared) return undefined;
    let toldAt = 0;
    const touch = () => {
      if (Date.now() - toldAt < TOUCH_EVERY_MS) return;
      toldAt = Date.now();
      void touchIntakePage().catch(() => undefined);
    };
    const signs = ['pointerdown', 'keydown'] as const;
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touch);
    };
  }, [isShared]);
}

type Kept = Pick<IntakePageProps, 'kind' | 'mark' | 'token' | 'stamp'> & {
  /** Null while they are on their way: without them there is nothing to keep. */
  languages: IntakePageProps['languages'] | null;
};

/** The device keeps the page: the client's own as long as it is there, the practice's tablet as long as its gate is open. */
export function useKeptPage({ kind, mark, token, stamp, languages }: Kept): void {
  const isShared = kind === 'tablet';
  useEffect(() => {
    void forgetOthers(mark, { isShared }).catch(() => undefined);
  }, [mark, isShared]);
  useEffect(() => {
    if (!languages) return;
    const words = sheetLanguages.map((language) => ({
      language,
      ...languages[language].words.noConnection,
    }));
    const path = `/intake/${encodeURIComponent(token)}`;
    const seconds = isShared ? TABLET_IDLE_SECONDS : undefined;
    void keepIntakePage({ path, stamp, seconds, words }).catch(() => undefined);
  }, [isShared, token, stamp, languages]);
  useTouches(isShared);
}
