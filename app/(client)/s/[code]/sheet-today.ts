import { ruleBook } from '@/lib/content/rule-book';
import type { ClientView } from '@/lib/data/rows/client-view';
import { sheetInForce } from '@/lib/domain/home-care/sheet-in-force';
import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import { screen } from '@/lib/domain/screening/screen';
import { today as dayIn } from '@/lib/platform/clock';

/** What the client may read of the issued sheet today (decisions 30). */
export type SheetToday =
  | { shows: 'emergency' }
  | { shows: 'withdrawn' }
  | {
      shows: 'sheet';
      sheet: SheetRow;
      items: SheetItem[];
      /** Stopped until the client has spoken to the practice. */
      withheld: SheetItem[];
      showCrisis: boolean;
    };

/**
 * Screens the facts of the newest screening again with today's date and takes from the sheet what no longer holds. An
 * item that the issued program does not know is withheld.
 */
export function sheetToday({ sheet, clinicalCase, practice }: ClientView): SheetToday {
  if (!clinicalCase) return { shows: 'withdrawn' };
  const today = dayIn(practice.timeZone);
  const screening = screen({ clinicalCase: { ...clinicalCase, today }, ruleBook });
  const force = sheetInForce({ program: sheet?.program ?? [], screening, ruleBook });
  // Also without a sheet: a withdrawn one must not hide that help is needed.
  if (force.replacedBy === 'emergency') return { shows: 'emergency' };
  if (!sheet) return { shows: 'withdrawn' };
  const open = new Set(force.items.flatMap((one) => (one.withheld ? [] : [one.item.item])));
  const { items } = sheet.document;
  return {
    shows: 'sheet',
    sheet,
    items: items.filter(({ item }) => open.has(item)),
    withheld: items.filter(({ item }) => !open.has(item)),
    showCrisis: force.showCrisis,
  };
}
