import { documentHash } from '@/lib/data/document-hash';
import type { CheckInRow } from '@/lib/data/rows/check-in-row';
import type { ClientView } from '@/lib/data/rows/client-view';
import { picturesByCode } from '@/components/home-care/picture-source';
import { itemWords } from '@/components/home-care/sheet-parts';
import type { PhonePage } from '@/components/client-page/phone-page';
import { guidedHolds } from '@/lib/domain/check-in/guided-holds';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { drawingHeight } from '@/lib/figures/drawing-height';
import { today as dayIn } from '@/lib/platform/clock';

import { sheetToday, type SheetToday } from './sheet-today';

/** The items that the client has ticked on that day: of each the last word, the newest first in the rows. */
function doneOn(told: readonly CheckInRow[], day: string): HomeItemId[] {
  const last = new Map<HomeItemId, boolean>();
  for (const { content, day: of } of told) {
    if (of !== day || content.kind !== 'done' || last.has(content.item)) continue;
    last.set(content.item, content.isDone);
  }
  return [...last].flatMap(([item, isDone]) => (isDone ? [item] : []));
}

type Issued = NonNullable<ClientView['sheet']>;
type Shown = Extract<SheetToday, { shows: 'sheet' }>;

const phoneItems = (
  { items, document }: Pick<Shown, 'items' | 'document'>,
  { program, code }: Issued,
): PhonePage['items'] =>
  items.map((one) => {
    const own = picturesByCode(code);
    const planned = program.find(({ item }) => item === one.item);
    const { side, language } = document;
    return {
      ...itemWords(one, { affected: side, language, own, heightOf: drawingHeight }),
      item: one.item,
      holds: planned ? guidedHolds({ ...planned, affected: side }) : [],
    };
  });

/** What the page shows, as a short text: another one, and the phone has to load it again. */
export function stampOf(
  view: ClientView,
  language: SheetLanguage,
  today: SheetToday = sheetToday(view, language),
): string {
  const { practice, sheet } = view;
  return documentHash({ today, language, practice, sheetId: sheet?.id ?? null }).slice(0, 16);
}

/** What the phone works with: nothing but what the page shows anyway. */
export function phonePage(
  view: ClientView,
  today: Shown,
  { isKept }: { isKept: boolean },
): PhonePage | null {
  const { sheet, practice, told } = view;
  if (!sheet) return null;
  const { practicePhone, urgentPhone, emergencyNumber, maternityPhone, crisisPhone } = practice;
  const day = dayIn(practice.timeZone);
  return {
    code: sheet.code,
    sheetId: sheet.id,
    isKept,
    day,
    practice: {
      name: practice.name,
      ...{ practicePhone, urgentPhone, emergencyNumber, maternityPhone, crisisPhone },
    },
    items: phoneItems(today, sheet),
    done: doneOn(told, day),
  };
}
