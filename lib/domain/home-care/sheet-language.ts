/**
 * Languages that a client's texts exist in; the first is the one they are written in. A new one brings one file of
 * lib/content/languages, and the compiler names what it misses.
 */
export const sheetLanguages = ['en', 'es'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

/** A value that is a language of the sheets; else the first. */
export function sheetLanguageOf(value: unknown): SheetLanguage {
  return sheetLanguages.find((language) => language === value) ?? sheetLanguages[0];
}
