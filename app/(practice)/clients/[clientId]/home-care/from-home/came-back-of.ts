import type { Chart } from '@/lib/data/charts';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import { cameBack, type CameBack } from '@/lib/domain/check-in/came-back';
import { courseAtHome, type HadSheet } from '@/lib/domain/check-in/course-at-home';
import { progressDose, type DoseProposal } from '@/lib/domain/home-care/progress-dose';
import { isOwnItemId } from '@/lib/domain/home-care/own-item';
import { sheetInForce } from '@/lib/domain/home-care/sheet-in-force';
import { addDays } from '@/lib/domain/shared/iso-date';
import { today as dayIn } from '@/lib/platform/clock';

import type { Situation } from '../../situation';

interface Day {
  today: string;
  timeZone: string;
}

/** As far back as a glance goes. */
const DAYS = 14;

/** What came back since the sheet at home was issued, two weeks at most; null without a sheet. */
export function cameBackOf(
  { sheet, told }: Pick<Chart, 'sheet' | 'told'>,
  { today, timeZone }: Day,
): CameBack | null {
  if (!sheet) return null;
  const issued = dayIn(timeZone, sheet.issuedAt);
  const first = addDays(today, 1 - DAYS);
  const since = issued > first ? issued : first;
  return cameBack({ told, items: sheet.program.map(({ item }) => item), since, today });
}

/** The sheets that were at home one after the other, the newest first: a withdrawn one ends the row. */
function sheetsAtHome(sheets: readonly SheetRow[], { timeZone }: Day): HadSheet[] {
  const end = sheets.findIndex(({ withdrawnAt }) => withdrawnAt !== null);
  return sheets
    .slice(0, end < 0 ? sheets.length : end)
    .map(({ issuedAt, program }) => ({ day: dayIn(timeZone, issuedAt), issuedAt, program }));
}

/**
 * What the rules propose of it (spec §10): a step up only of what stands without a caution today, and nothing of what is
 * withheld anyway.
 */
export function proposalsOf(
  { told, helper }: Pick<Chart, 'told' | 'helper'>,
  {
    sheets,
    home: { screening, ruleBook },
    time,
  }: { sheets: readonly SheetRow[]; home: NonNullable<Situation['home']>; time: Day },
): DoseProposal[] {
  const had = sheetsAtHome(sheets, time);
  const program = had[0]?.program ?? [];
  const course = courseAtHome({ sheets: had, told, today: time.today });
  const { items } = sheetInForce({ program, screening, ruleBook, helper });
  const statusOf = new Map(items.map((one) => [one.item.item, one]));
  return progressDose({ program, ...course, ruleBook }).proposals.filter(({ item, move }) => {
    if (move === 'keep' || statusOf.get(item)?.withheld !== false) return false;
    // An own item is never without a caution.
    if (move !== 'raise') return true;
    return !isOwnItemId(item) && screening.limits.homeItems[item].status === 'ok';
  });
}
