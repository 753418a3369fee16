import { notFound } from 'next/navigation';

import { paperOf, pdfAnswer, textSizeOf } from '@/app/api/pdf-answer';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findSheet } from '@/lib/data/home-care';
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
    const sheet = await together(member.scope, async (scope) => {
      const found = await findSheet(scope, sheetId);
      if (!found || found.withdrawnAt) return null;
      await logAccess(scope, { clientId: found.clientId, what: 'sheet_pdf' });
      return found;
    });
    if (!sheet) notFound();
    const paper = paperOf(request, member.practice.paper);
    const bytes = await sheetFile(sheet, { paper, textSize: textSizeOf(request) });
    return pdfAnswer(bytes, `home-program-${sheet.number}`);
  },
);
