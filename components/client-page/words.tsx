'use client';

import { createContext, useContext } from 'react';

import type { PhoneTexts } from '@/lib/content/languages/language';

const WordsContext = createContext<PhoneTexts | null>(null);

/** Gives the page its words, in one language. */
export const WordsProvider = WordsContext.Provider;

/** The words of the page in its language; throws outside of `WordsProvider`, where no language is known. */
export function useWords(): PhoneTexts {
  const words = useContext(WordsContext);
  if (!words) throw new Error('The words of the client’s page are used outside of WordsProvider.');
  return words;
}
