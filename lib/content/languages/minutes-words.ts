import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { fillIn } from '@/lib/domain/shared/fill-in';

import { languages } from './languages';

/** "About 12 minutes a day."; empty for a sheet of habits. */
export function minutesWords({
  language,
  minutesPerDay,
}: Pick<SheetDocument, 'language' | 'minutesPerDay'>): string {
  const { minute, minutes } = languages[language].frame;
  if (minutesPerDay === 0) return '';
  return minutesPerDay === 1 ? minute : fillIn(minutes, { minutes: minutesPerDay });
}
