import { ruleBook } from '@/lib/content/rule-book';
import type { Chart } from '@/lib/data/charts';
import { cameBack, type CameBack } from '@/lib/domain/check-in/came-back';
import { progressDose, type DoseProposal } from '@/lib/domain/home-care/progress-dose';
import { addDays } from '@/lib/domain/shared/iso-date';
import { today as dayIn } from '@/lib/platform/clock';

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

/** What the rules propose of it (spec §10); today is not over, so it does not count against an item. */
export function proposalsOf(
  { sheet, told }: Pick<Chart, 'sheet' | 'told'>,
  { today, timeZone }: Day,
): DoseProposal[] {
  if (!sheet) return [];
  const since = dayIn(timeZone, sheet.issuedAt);
  const items = sheet.program.map(({ item }) => item);
  const back = cameBack({ told, items, since, today });
  const adherence = Object.fromEntries(
    back.items.map(({ item, days }) => [item, days.slice(0, -1)]),
  );
  const { program } = sheet;
  return progressDose({ program, adherence, flares: back.flares, ruleBook }).proposals;
}
