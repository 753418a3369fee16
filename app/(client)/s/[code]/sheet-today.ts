import { ruleBook } from '@/lib/content/rule-book';
import { languages } from '@/lib/content/languages/languages';
import type { ClientView } from '@/lib/data/rows/client-view';
import type { Alarm } from '@/lib/domain/check-in/check-in';
import { worstOpenAlarm } from '@/lib/domain/check-in/open-alarm';
import { coldAndHeatToday } from '@/lib/domain/home-care/cold-and-heat';
import { sheetInForce } from '@/lib/domain/home-care/sheet-in-force';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { sheetInLanguage } from '@/lib/domain/home-care/sheet-in-language';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { Limits } from '@/lib/domain/screening/limits';
import { withOwnItems } from '@/lib/domain/home-care/with-own-items';
import { screen } from '@/lib/domain/screening/screen';
import { today as dayIn } from '@/lib/platform/clock';

/** What the client may read of the issued sheet today (decisions 30). */
export type SheetToday =
  | { shows: 'emergency' }
  | { shows: 'withdrawn' }
  | {
      shows: 'sheet';
      /** As it was issued, but for what no longer holds. */
      document: SheetDocument;
      versionCode: string;
      items: SheetItem[];
      /** Stopped until the client has spoken to the practice. */
      withheld: SheetItem[];
      showCrisis: boolean;
      /** A danger sign that the client told, for a doctor today: nothing is done until the practice has dealt with it. */
      showSameDay: boolean;
    };

/** Cold and heat may be named without being items: what is not for this client any more goes. */
function withoutPacks(document: SheetDocument, limits: Limits): SheetDocument {
  const { packs, coldAfterToday } = languages[document.language].sheet;
  const coldAndHeat = coldAndHeatToday(document.coldAndHeat, limits, packs);
  const isColdOk = limits.homeItems.cold_after_massage.status === 'ok';
  if (isColdOk || !document.afterToday) return { ...document, coldAndHeat };
  const { title, lines } = document.afterToday;
  const kept = lines.filter((line) => line !== coldAfterToday);
  return { ...document, afterToday: { title, lines: kept } };
}

function openItems(
  document: SheetDocument,
  force: ReturnType<typeof sheetInForce>,
  alarm: Alarm | null,
): Pick<Extract<SheetToday, { shows: 'sheet' }>, 'items' | 'withheld'> {
  const open = new Set(force.items.flatMap((one) => (one.withheld ? [] : [one.item.item])));
  const isOpen = ({ item }: SheetItem): boolean => alarm === null && open.has(item);
  return {
    items: document.items.filter(isOpen),
    withheld: document.items.filter((one) => !isOpen(one)),
  };
}

/**
 * Screens the facts of the newest screening again with today's date and takes from the sheet what no longer holds. An
 * item that the issued program does not know is withheld; so is everything while a danger sign that the client told
 * waits for the practice. In the language that is asked for, where it was issued in it; left out: the sheet's own.
 */
export function sheetToday(
  { sheet, clinicalCase, practice, helper, policy, ownItems, told }: ClientView,
  language?: SheetLanguage,
): SheetToday {
  const alarm = worstOpenAlarm(told);
  // Also without a sheet: a withdrawn one must not hide that help is needed.
  if (alarm === 'emergency') return { shows: 'emergency' };
  if (!clinicalCase) return { shows: 'withdrawn' };
  const today = dayIn(practice.timeZone);
  const now = { clinicalCase: { ...clinicalCase, today }, ruleBook, policy };
  const screening = screen(now);
  const home = withOwnItems({ ...now, screening, versions: ownItems });
  const program = sheet?.program ?? [];
  const force = sheetInForce({ program, ...home, helper });
  if (force.replacedBy === 'emergency') return { shows: 'emergency' };
  if (!sheet) return { shows: 'withdrawn' };
  const document = sheetInLanguage(sheet.document, language ?? sheet.document.language);
  return {
    shows: 'sheet',
    document: withoutPacks(document, screening.limits),
    versionCode: sheet.versionCode,
    ...openItems(document, force, alarm),
    showCrisis: force.showCrisis,
    showSameDay: alarm === 'urgent',
  };
}
