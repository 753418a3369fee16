import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';

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
