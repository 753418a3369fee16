import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import type { TickTexts } from '@/lib/domain/home-care/tick-grid';
import type { DayNames } from '@/lib/domain/shared/day-words';

import { languages } from './languages';

/** The words of the grid of days to tick, in the language of a sheet. */
export function tickTextsOf({
  language,
}: Pick<SheetDocument, 'language'>): TickTexts & { days: DayNames } {
  const { frame, sheet } = languages[language];
  return { ...frame.ticks, days: sheet.days };
}
