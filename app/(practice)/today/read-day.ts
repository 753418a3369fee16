import { sheetsOfDay, type SheetsOfDay } from '@/app/sheets-of-day';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { listToday, type TodayRow } from '@/lib/data/today-list';
import { together } from '@/lib/data/transaction';
import { can } from '@/lib/domain/practice/permissions';

import { readComing, type ComingDay } from './coming';
import type { ShownDay } from './day';

/** A day as far as the one who asks may read it. */
export interface ReadDay {
  coming: ComingDay;
  /** Of those who come today; null where nobody does, or it is another day, or they are not to be printed. */
  sheets: SheetsOfDay | null;
  /** For whom else something is open today; null on another day, or where it is not to be read. */
  open: TodayRow[] | null;
}

/** Everything that the page of a day shows, read in one transaction. */
export async function readDay(member: Member, shown: ShownDay): Promise<ReadDay> {
  const isToday = shown.day === member.today;
  const { role } = member;
  const { timeZone } = member.practice;
  const { review } = ruleBook.courseOfCare;
  return together(member.scope, async (scope) => {
    const coming = await readComing({ ...member, scope }, shown);
    const prints = isToday && can(role, 'print_sheet') && coming.rows.length > 0;
    return {
      coming,
      sheets: prints ? await sheetsOfDay(scope, { comers: coming.all, timeZone }) : null,
      open:
        isToday && can(role, 'read_chart')
          ? await listToday(scope, { review, except: shown })
          : null,
    };
  });
}
