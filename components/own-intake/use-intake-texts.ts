'use client';

import { useCallback, useEffect, useState } from 'react';

import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';

import type { IntakePageProps, SentIntakeProps } from './intake-props';

type Languages = IntakePageProps['languages'];

const TIMEOUT_MS = 15_000;

async function textsAt(address: string): Promise<IntakeInLanguage> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new TypeError('The texts did not come.');
  return (await answer.json()) as IntakeInLanguage;
}

/** What the own intake says in every language. `languages` is null until both are here; `isMissing`: they did not come. */
export function useIntakeTexts({ en, es }: SentIntakeProps['texts']): {
  languages: Languages | null;
  isMissing: boolean;
  ask: () => void;
} {
  const [languages, setLanguages] = useState<Languages | null>(null);
  const [isMissing, setMissing] = useState(false);
  const fetchBoth = useCallback(async () => {
    try {
      const [english, spanish] = await Promise.all([textsAt(en), textsAt(es)]);
      setLanguages({ en: english, es: spanish });
    } catch {
      setMissing(true);
    }
  }, [en, es]);
  useEffect(() => void fetchBoth(), [fetchBoth]);
  const ask = useCallback(() => {
    setMissing(false);
    void fetchBoth();
  }, [fetchBoth]);
  return { languages, isMissing, ask };
}
