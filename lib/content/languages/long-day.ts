import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** Day before month, with the month as a word: no client has to know which number is which. */
const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
const formats: Readonly<Record<SheetLanguage, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', style),
  es: new Intl.DateTimeFormat('es', style),
};

/** A day as it is written out in a language: "14 December 2026", "14 de diciembre de 2026". */
export function longDay(language: SheetLanguage, day: IsoDate): string {
  return formats[language].format(Date.parse(`${day}T00:00Z`));
}
