import type { ReactNode } from 'react';

import { LanguageSwitch } from '@/components/client-page/language-switch';
import { languages } from '@/lib/content/languages/languages';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** What each language calls itself. */
export const languageNames: Readonly<Record<SheetLanguage, string>> = {
  en: languages.en.name,
  es: languages.es.name,
};

/** A page around the own intake in its language, with the way to the others on top. */
export function IntakeFrame({
  language,
  children,
}: {
  language: SheetLanguage;
  children: ReactNode;
}) {
  return (
    <div lang={language} className="grid grid-cols-1 gap-4 [overflow-wrap:anywhere]">
      <LanguageSwitch
        language={language}
        names={languageNames}
        pageTitle={languages[language].intake.pageTitle}
        path="/intake"
      />
      {children}
    </div>
  );
}
