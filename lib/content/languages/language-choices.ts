import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** What is known of a language without loading its texts. */
interface AboutLanguage {
  /** As the language calls itself. */
  name: string;
  /** As the practice's screens call it. */
  inEnglish: string;
  /** A translation that nobody who knows the language and the matter has read whole; every sheet in it says so. */
  isRawTranslation: boolean;
}

export const aboutLanguages: Readonly<Record<SheetLanguage, AboutLanguage>> = {
  en: { name: 'English', inEnglish: 'English', isRawTranslation: false },
  es: { name: 'Español', inEnglish: 'Spanish', isRawTranslation: true },
};

/** The languages as choices, each by its own name; the client finds the others on the phone. */
export const languageChoices = sheetLanguages.map((value) => ({
  value,
  label: aboutLanguages[value].name,
}));

/** What the practice's screens call the raw translations. */
export const rawTranslations: readonly string[] = sheetLanguages
  .map((language) => aboutLanguages[language])
  .filter(({ isRawTranslation }) => isRawTranslation)
  .map(({ inEnglish }) => inEnglish);
