'use client';

import { createContext, useContext } from 'react';

import { englishPhone } from '@/lib/content/languages/en-phone';
import type { PhoneTexts } from '@/lib/content/languages/language';

const WordsContext = createContext<PhoneTexts>(englishPhone);

/** Gives the page its language: the words come with the page, so a phone loads those of one language. */
export const WordsProvider = WordsContext.Provider;

/** The words of the page in its language. */
export const useWords = (): PhoneTexts => useContext(WordsContext);
