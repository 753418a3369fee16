import type { PaperGround } from '@/lib/data/paper-grids';
import { paperDays, paperRows, type PaperRow } from '@/lib/domain/check-in/paper-grid';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { today as dayIn } from '@/lib/platform/clock';

/** The grid of a sheet as it stands: its days, its items in their order on the paper, and what is known of them. */
export interface Paper {
  days: IsoDate[];
  items: HomeItemId[];
  rows: PaperRow[];
}

/** The days of an old sheet end with the day on which the next one took its place. */
export function paperOf(
  { sheet, replacedAt, told }: PaperGround,
  { today, timeZone }: { today: IsoDate; timeZone: string },
): Paper {
  const until = replacedAt ? dayIn(timeZone, replacedAt) : today;
  const days = paperDays({ issued: dayIn(timeZone, sheet.issuedAt), until });
  const items = sheet.document.items.map(({ item }) => item);
  return { days, items, rows: paperRows({ told, items, days }) };
}
