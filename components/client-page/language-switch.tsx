import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { KeepLanguage, type ClientPath } from './keep-language';

interface LanguageSwitchProps {
  language: SheetLanguage;
  /** What each language calls itself. */
  names: Readonly<Record<SheetLanguage, string>>;
  /** What the page is called in it; it names nobody. */
  pageTitle: string;
  path?: ClientPath;
}

/** Each language by its own name: whoever cannot read the one that is shown finds theirs. Plain links, also without a script. */
export function LanguageSwitch({ language, names, pageTitle, path = '/s' }: LanguageSwitchProps) {
  return (
    <nav aria-label={sheetLanguages.map((one) => names[one]).join(' / ')} className="print:hidden">
      <KeepLanguage {...{ language, pageTitle, path }} />
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-18">
        {sheetLanguages.map((one) => (
          <li key={one}>
            <a
              href={`?lang=${one}`}
              lang={one}
              hrefLang={one}
              aria-current={one === language ? 'true' : undefined}
              className={`inline-flex min-h-11 items-center ${one === language ? 'font-semibold' : 'text-link'}`}
            >
              {names[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
