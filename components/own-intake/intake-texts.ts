import { createHash } from 'node:crypto';

import { intakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** A file that the build writes and a page names. */
export interface IntakeTexts {
  /** "own-intake-en-0a1b2c3d4e5f6071.json": other words have another name, so a browser may keep it for good. */
  file: string;
  json: string;
}

const made = new Map<SheetLanguage, IntakeTexts>();

/** All that the own intake says in one language, as the file that holds it: 140 KB, a seventh of that on the way. */
function intakeTexts(language: SheetLanguage): IntakeTexts {
  const known = made.get(language);
  if (known) return known;
  const json = JSON.stringify(intakeInLanguage(language));
  const mark = createHash('sha256').update(json).digest('hex').slice(0, 16);
  const texts = { file: `own-intake-${language}-${mark}.json`, json };
  made.set(language, texts);
  return texts;
}

export const allIntakeTexts = (): IntakeTexts[] => sheetLanguages.map(intakeTexts);

/** Where the texts of each language are read. */
export const intakeTextAddresses = (): Readonly<Record<SheetLanguage, string>> => ({
  en: `/texts/${intakeTexts('en').file}`,
  es: `/texts/${intakeTexts('es').file}`,
});
