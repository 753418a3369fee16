import type { SheetsOfDay, WhyLeftOut } from '@/app/sheets-of-day';
import { SheetsToPrint } from '@/components/appointments/sheets-to-print';
import { can, type Role } from '@/lib/domain/practice/permissions';
import { BATCH_MAX } from '@/lib/print/sheet-batch';

const why: Readonly<Record<WhyLeftOut, string>> = {
  none: 'No sheet issued yet',
  withdrawn: 'The last sheet was taken back',
  withheld: 'Part of the sheet does not hold any more: issue a new one',
  emergency: 'An emergency is open: no exercises',
};

/** Who reads no charts is told whom to ask, and nothing of why. */
const ASK_FIRST = 'A therapist has to look at it first';
const whyAtDesk: typeof why = { ...why, withheld: ASK_FIRST, emergency: ASK_FIRST };

/** How many sheets are in each file: a long day is in several. */
function filesOf(count: number): { href: string; count: number }[] {
  const parts = Math.ceil(count / BATCH_MAX);
  return Array.from({ length: parts }, (_, index) => ({
    href: parts === 1 ? '/api/day-sheets' : `/api/day-sheets?part=${index + 1}`,
    count: Math.min(BATCH_MAX, count - index * BATCH_MAX),
  }));
}

/** The sheets of today's clients in one tap, and who has none among them. */
export function DaySheets({ role, sheets }: { role: Role; sheets: SheetsOfDay }) {
  const readsCharts = can(role, 'read_chart');
  const words = readsCharts ? why : whyAtDesk;
  const { toPrint, leftOut } = sheets;
  return (
    <SheetsToPrint
      files={filesOf(toPrint.length)}
      leftOut={leftOut.map(({ clientId, ...one }) => ({
        ...one,
        why: words[one.why],
        href: `/clients/${clientId}${readsCharts ? '/home-care' : ''}`,
      }))}
    />
  );
}
