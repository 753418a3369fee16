'use client';

import { useEffect } from 'react';

import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { LANGUAGE_COOKIE } from './language-cookie';

/** Where the pages of one kind live: what was tapped on one is not told to the other. */
export type ClientPath = '/s' | '/intake';

const A_YEAR_SECONDS = 31_536_000;

/** Says the page's language to the browser and to what reads aloud; one that was tapped just now stays on this device. */
export function KeepLanguage({
  language,
  pageTitle,
  path,
}: {
  language: SheetLanguage;
  pageTitle: string;
  path: ClientPath;
}) {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pageTitle;
    const url = new URL(window.location.href);
    if (!url.searchParams.has('lang')) return;
    const secure = url.protocol === 'https:' ? '; secure' : '';
    document.cookie = `${LANGUAGE_COOKIE}=${language}; path=${path}; max-age=${A_YEAR_SECONDS}; samesite=lax${secure}`;
    url.searchParams.delete('lang');
    // Loaded again, or opened without a connection, the page has its usual address.
    window.history.replaceState(window.history.state, '', url);
  }, [language, pageTitle, path]);
  return null;
}
