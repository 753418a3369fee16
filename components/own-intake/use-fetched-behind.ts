'use client';

import { useCallback, useEffect, useState } from 'react';

import { keepIntakeFiles } from './kept-page';
import type { Behind, Parts } from './use-behind';

/** With them the device keeps what they are drawn with: a client who loses the network meanwhile can still sign. */
async function fetchParts(): Promise<Parts> {
  const [pages, questions] = await Promise.all([
    import('./behind-pages'),
    import('./questions/later-question'),
  ]);
  void keepIntakeFiles().catch(() => undefined);
  return { Page: pages.BehindPage, Question: questions.LaterQuestion };
}

/** Does something once the page itself has come with all that it needs. */
function afterLoading(act: () => void): () => void {
  if (document.readyState === 'complete') {
    const soon = setTimeout(act);
    return () => clearTimeout(soon);
  }
  window.addEventListener('load', act, { once: true });
  return () => window.removeEventListener('load', act);
}

/**
 * Fetches what is not needed for the first question: at once in the background when that stands there, and again whenever a
 * connection comes back.
 */
export function useFetchedBehind(): Behind {
  const [parts, setParts] = useState<Parts | null>(null);
  const [isMissing, setMissing] = useState(false);
  const ask = useCallback(() => {
    setMissing(false);
    fetchParts().then(setParts, () => setMissing(true));
  }, []);
  useEffect(() => {
    const forget = afterLoading(ask);
    window.addEventListener('online', ask);
    return () => {
      forget();
      window.removeEventListener('online', ask);
    };
  }, [ask]);
  return { parts, isMissing, ask };
}
