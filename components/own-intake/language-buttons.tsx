'use client';

import { useEffect } from 'react';

import { LANGUAGE_COOKIE } from '@/components/client-page/language-cookie';
import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import type { LanguageNames } from './intake-props';

const A_YEAR_SECONDS = 31_536_000;

function keep(language: SheetLanguage): void {
  const secure = window.location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/intake; max-age=${A_YEAR_SECONDS}; samesite=lax${secure}`;
}

interface LanguageButtonsProps {
  languages: LanguageNames;
  language: SheetLanguage;
  onChange: (language: SheetLanguage) => void;
}

/** Each language by its own name, at any time: nothing is loaded, so no answer and no place is lost. */
export function LanguageButtons({ language, languages, onChange }: LanguageButtonsProps) {
  const { pageTitle } = languages[language].words;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pageTitle;
    const url = new URL(window.location.href);
    if (!url.searchParams.has('lang')) return;
    url.searchParams.delete('lang');
    window.history.replaceState(window.history.state, '', url);
  }, [language, pageTitle]);
  return (
    <ul className="flex flex-wrap gap-x-6 text-18">
      {sheetLanguages.map((one) => (
        <li key={one}>
          <button
            type="button"
            lang={one}
            aria-pressed={one === language}
            className={`inline-flex min-h-12 cursor-pointer items-center ${one === language ? 'font-semibold' : 'text-link underline'}`}
            onClick={() => {
              keep(one);
              onChange(one);
            }}
          >
            {languages[one].name}
          </button>
        </li>
      ))}
    </ul>
  );
}
