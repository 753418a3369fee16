import { notFound } from 'next/navigation';

import { heavyPaper } from '@/app/api/heavy-paper';
import { paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { tooMany } from '@/app/api/too-many';
import { boundsOfDay } from '@/app/bounds-of-day';
import { sheetsOfDay, type ToPrint } from '@/app/sheets-of-day';
import { sheetDiaries } from '@/app/sheet-diary';
import { privateRoute } from '@/lib/access/private-route';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember, type Member } from '@/lib/access/require-member';
import { listAppointments } from '@/lib/data/appointments';
import { recordSheetPrints } from '@/lib/data/day-sheets';
import { findSheetPictures } from '@/lib/data/pictures';
import type { PracticeScope } from '@/lib/data/scope';
import { together } from '@/lib/data/transaction';
import type { Diary } from '@/lib/domain/home-care/diary';
import { BATCH_MAX, renderSheetBatch } from '@/lib/print/sheet-batch';
import { sheetToPrint } from '@/lib/print/sheet-file';

const TITLE = 'Home-care sheets of today';

/** The page offers no file without a sheet; somebody may have it open from before. */
function nothing(): Response {
  return new Response('None of today’s clients has a sheet to print. Look at Today.\n', {
    status: 409,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

type WithDiary = ToPrint & { diary: Diary };

/** The sheets of one file, each written down as printed before it is made. */
async function partOf(scope: PracticeScope, member: Member, part: number): Promise<WithDiary[]> {
  const { timeZone } = member.practice;
  const comers = await listAppointments(scope, boundsOfDay(member.today, timeZone));
  const { toPrint } = await sheetsOfDay(scope, { comers, timeZone });
  const sheets = toPrint.slice((part - 1) * BATCH_MAX, part * BATCH_MAX);
  const clientIds = sheets.map(({ sheet }) => sheet.clientId);
  await recordSheetPrints(scope, clientIds);
  const diaryFor = await sheetDiaries(scope, { clientIds, timeZone });
  return sheets.map((one) => ({ ...one, diary: diaryFor(one.sheet.clientId) }));
}

const partAsked = (request: Request): number => {
  const asked = new URL(request.url).searchParams.get('part') ?? '1';
  return /^[1-9]$/.test(asked) ? Number(asked) : 0;
};

/** The issued sheets of today's clients as one PDF, in the order of the appointments. A long day is in several parts. */
export const GET = privateRoute({ action: 'print_day_sheets' }, async (request: Request) => {
  const member = await requireMember('print_sheet');
  const part = partAsked(request);
  if (part === 0) notFound();
  return heavyPaper(request, 'sheets', async () => {
    if (!(await mayReadMore(member.scope, 'export'))) return tooMany();
    const found = await together(member.scope, (scope) => partOf(scope, member, part));
    if (found.length === 0) return nothing();
    const paper = paperOf(request, member.practice.paper);
    const issued = found.map(({ sheet }) => sheet);
    const pictures = await findSheetPictures(member.scope, ...issued);
    const sheets = await Promise.all(
      found.map(({ sheet, diary }) => sheetToPrint(sheet, { paper, pictures, diary })),
    );
    const bytes = await renderSheetBatch({ sheets, paper, title: TITLE }, request.signal);
    return pdfAnswer(bytes, 'home-programs-of-today');
  });
});
