'use client';

import { useEffect } from 'react';

import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { LANGUAGE_COOKIE } from './language-cookie';

const A_YEAR_SECONDS = 31_536_000;

/** Says the page's language to the browser and to what reads aloud; one that was tapped just now stays on this device. */
export function KeepLanguage({
  language,
  pageTitle,
}: {
  language: SheetLanguage;
  pageTitle: string;
}) {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pageTitle;
    const url = new URL(window.location.href);
    if (!url.searchParams.has('lang')) return;
    const secure = url.protocol === 'https:' ? '; secure' : '';
    document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/s; max-age=${A_YEAR_SECONDS}; samesite=lax${secure}`;
    url.searchParams.delete('lang');
    // Loaded again, or opened without a connection, the page has its usual address.
    window.history.replaceState(window.history.state, '', url);
  }, [language, pageTitle]);
  return null;
}
