import type { ReactNode } from 'react';

import { fillIn } from '@/lib/domain/shared/fill-in';

import type { IntakePageProps, LanguageNames } from './intake-props';
import { LanguageButtons } from './language-buttons';

interface IntakeTopProps extends Pick<IntakePageProps, 'language'> {
  languages: LanguageNames;
  onLanguage: (language: IntakePageProps['language']) => void;
  /** Which of how many parts it is, and the words that say it. */
  far: { number: number; all: number; words: string };
  /** Where the answers are. */
  children: ReactNode;
}

/** Above every section: the languages, how far it is in words and as a bar, and where the answers are. */
export function IntakeTop({ languages, language, onLanguage, far, children }: IntakeTopProps) {
  const { number, all, words } = far;
  return (
    <div className="grid gap-2">
      <LanguageButtons languages={languages} language={language} onChange={onLanguage} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-18 text-quiet">
        <span>{fillIn(words, { number, all })}</span>
        {children}
      </div>
      <svg
        aria-hidden
        viewBox={`0 0 ${all} 1`}
        preserveAspectRatio="none"
        className="h-2 w-full rounded bg-rule"
      >
        <rect width={number} height="1" className="fill-work" />
      </svg>
    </div>
  );
}
