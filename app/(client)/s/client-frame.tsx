import type { ReactNode } from 'react';

import { LanguageSwitch } from '@/components/client-page/language-switch';
import { languages } from '@/lib/content/languages/languages';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

const names: Readonly<Record<SheetLanguage, string>> = {
  en: languages.en.name,
  es: languages.es.name,
};

/** A client's page in its language, with the way to the others on top. */
export function ClientFrame({
  language,
  children,
}: {
  language: SheetLanguage;
  children: ReactNode;
}) {
  return (
    <div lang={language} className="grid gap-4">
      <link rel="manifest" href={`/s/manifests/${language}.webmanifest`} />
      <LanguageSwitch
        language={language}
        names={names}
        pageTitle={languages[language].entry.pageTitle}
      />
      {children}
    </div>
  );
}
