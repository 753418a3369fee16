import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { SheetTexts } from '@/lib/domain/home-care/sheet-texts';

import { english } from './en';
import { spanish } from './es/es';
import type { ClientLanguage } from './language';

/** Every language that a client can read. Adding one is adding its file and its line here. */
export const languages: Readonly<Record<SheetLanguage, ClientLanguage>> = {
  en: english,
  es: spanish,
};

/** The texts of a sheet in every language, the chosen one first. */
export function sheetTextsFrom(chosen: SheetLanguage): readonly [SheetTexts, ...SheetTexts[]] {
  const others = sheetLanguages.filter((language) => language !== chosen);
  return [languages[chosen].sheet, ...others.map((language) => languages[language].sheet)];
}
