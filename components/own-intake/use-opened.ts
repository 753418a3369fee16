'use client';

import { useCallback, useEffect, useState } from 'react';

import { pageKey } from '@/components/drafts/page-key';

import { loadAnswers } from './ask-server';
import type { IntakePageProps } from './intake-props';
import { keepLast, lastKept } from './kept-answers';
import type { OpenedIntake } from './use-own-intake';

/** `offline`: neither the practice nor this device has the answers now. */
export type Opening = { state: 'opening' | 'offline' } | { state: 'open'; opened: OpenedIntake };

type Asked = Pick<IntakePageProps, 'token' | 'mark' | 'kind' | 'deviceKey'>;

/** The answers as the practice has them; where it cannot be reached, as this device has seen them last. */
export function useOpened(props: Asked): { opening: Opening; again: () => void } {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const { token, mark, kind, deviceKey } = props;
  const open = useCallback(async () => {
    const key = await pageKey(deviceKey).catch(() => null);
    const place = key && { mark, kind, key };
    const loaded = await loadAnswers(token);
    if (loaded.state === 'closed') return window.location.reload();
    if (loaded.state === 'open') {
      const { state: _state, ...last } = loaded;
      if (place) await keepLast(place, last).catch(() => undefined);
      return setOpening({ state: 'open', opened: { ...last, key } });
    }
    const last = place && (await lastKept(place).catch(() => null));
    setOpening(last ? { state: 'open', opened: { ...last, key } } : { state: 'offline' });
  }, [token, mark, kind, deviceKey]);
  useEffect(() => {
    void open();
    // Out of the browser's memory the page may be of before: another client's, or one that was sent.
    const again = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener('pageshow', again);
    return () => window.removeEventListener('pageshow', again);
  }, [open]);
  const again = useCallback(() => {
    setOpening({ state: 'opening' });
    void open();
  }, [open]);
  return { opening, again };
}
