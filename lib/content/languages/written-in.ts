import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** Beside an item whose words are in another language than the sheet: by the sheet’s language, then by that of the item. */
const writtenIn: Readonly<Record<SheetLanguage, Readonly<Record<SheetLanguage, string>>>> = {
  en: { en: '', es: 'This is in Spanish.' },
  es: { en: 'Esto está en inglés.', es: '' },
};

/** Says so to the reader of the sheet; empty where the item has the sheet’s own language. */
export const writtenInWords = (
  language: SheetLanguage,
  { writtenIn: of = language }: { writtenIn?: SheetLanguage },
): string => writtenIn[language][of];
