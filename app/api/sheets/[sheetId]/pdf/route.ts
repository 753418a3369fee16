import { notFound } from 'next/navigation';

import { layoutOf, paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { sheetDiary } from '@/app/sheet-diary';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findSheet } from '@/lib/data/home-care';
import { findSheetPictures } from '@/lib/data/pictures';
import { together } from '@/lib/data/transaction';
import { sheetFile } from '@/lib/print/sheet-file';

interface SheetPdfContext {
  params: Promise<{ sheetId: string }>;
}

/** An issued sheet as PDF. A withdrawn one is not there: an old side must not be printed again. */
export const GET = privateRoute(
  { action: 'print_sheet' },
  async (request, { params }: SheetPdfContext) => {
    const member = await requireMember('print_sheet');
    const { sheetId } = await params;
    const found = await together(member.scope, async (scope) => {
      const sheet = await findSheet(scope, sheetId);
      if (!sheet || sheet.withdrawnAt) return null;
      await logAccess(scope, { clientId: sheet.clientId, what: 'sheet_pdf' });
      const { clientId } = sheet;
      const { timeZone } = member.practice;
      return { sheet, diary: await sheetDiary(scope, { clientId, timeZone }) };
    });
    if (!found) notFound();
    const { sheet, diary } = found;
    const paper = paperOf(request, member.practice.paper);
    const pictures = await findSheetPictures(member.scope, sheet);
    const layout = layoutOf(request, sheet.layout);
    const bytes = await sheetFile(sheet, { paper, layout, pictures, diary });
    return pdfAnswer(bytes, `home-program-${sheet.number}`);
  },
);
