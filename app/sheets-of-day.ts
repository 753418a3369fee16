import { sheetToday } from '@/app/(client)/s/[code]/sheet-today';
import { readDaySheets, type ClientOfDay } from '@/lib/data/day-sheets';
import type { AppointmentRow } from '@/lib/data/rows/appointment-row';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { clockTime } from '@/lib/platform/clock';

/** Why somebody who comes has no sheet among those of the day. */
export type WhyLeftOut = 'none' | 'withdrawn' | 'withheld' | 'emergency';

export interface ToPrint {
  sheet: SheetRow;
}

export interface LeftOut {
  clientId: string;
  name: string;
  /** "09:45, 16:15": when they come. */
  time: string;
  why: WhyLeftOut;
}

/** Today's clients in the order of their first appointment: whose sheet is printed, and whose is not. */
export interface SheetsOfDay {
  toPrint: ToPrint[];
  leftOut: LeftOut[];
}

/** An appointment of the day. */
type Comer = Pick<AppointmentRow, 'clientId' | 'startsAt' | 'cancelledAt'>;

function timesOf(comers: readonly Comer[], timeZone: string): Map<string, string> {
  const times = new Map<string, string>();
  for (const one of comers) {
    if (one.cancelledAt !== null) continue;
    const time = clockTime(one.startsAt, timeZone);
    const before = times.get(one.clientId);
    times.set(one.clientId, before === undefined ? time : `${before}, ${time}`);
  }
  return times;
}

const linesOf = ({ coldAndHeat, afterToday }: SheetDocument): number =>
  coldAndHeat.length + (afterToday?.lines.length ?? 0);

/** What the client may do at home today decides, as on the own page: paper that does not hold goes to nobody. */
function whyLeftOut({ view }: ClientOfDay): WhyLeftOut | null {
  if (!view) return 'none';
  const now = sheetToday(view);
  if (now.shows !== 'sheet') return now.shows;
  const issued = view.sheet && linesOf(view.sheet.document);
  const holds = now.withheld.length === 0 && linesOf(now.document) === issued;
  return holds ? null : 'withheld';
}

/** The sheets of those who come today, in the order of their appointments, as they stand now. One statement. */
export async function sheetsOfDay(
  scope: PracticeScope,
  { comers, timeZone }: { comers: readonly Comer[]; timeZone: string },
): Promise<SheetsOfDay> {
  const times = timesOf(comers, timeZone);
  const toPrint: ToPrint[] = [];
  const leftOut: LeftOut[] = [];
  for (const one of await readDaySheets(scope, [...times.keys()])) {
    const why = whyLeftOut(one);
    const { clientId, name, view } = one;
    if (why === null && view?.sheet) toPrint.push({ sheet: view.sheet });
    else leftOut.push({ clientId, name, time: times.get(clientId) ?? '', why: why ?? 'none' });
  }
  return { toPrint, leftOut };
}
