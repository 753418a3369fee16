import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { aboutLanguages } from './language-choices';
import { languages } from './languages';

/** What a sheet says of itself while nobody has reviewed its text, or its translation; empty once both are. */
export function notReviewedLines({
  language,
  isReviewed,
  isRawTranslation,
}: Pick<SheetDocument, 'language' | 'isReviewed' | 'isRawTranslation'>): string[] {
  const { notReviewed, notReviewedTranslation } = languages[language].frame;
  return [
    ...(isRawTranslation ? [notReviewedTranslation] : []),
    ...(isReviewed ? [] : [notReviewed]),
  ];
}

/** The same of a page whose texts stand in no library yet, where a clinician could sign them. */
export function notReviewedPage(language: SheetLanguage): string[] {
  const { isRawTranslation } = aboutLanguages[language];
  return notReviewedLines({ language, ...(isRawTranslation && { isRawTranslation: true }) });
}
