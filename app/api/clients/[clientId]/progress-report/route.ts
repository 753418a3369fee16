import { notFound } from 'next/navigation';

import { paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { measuredToday } from '@/app/outcomes-of';
import { progressReportOf } from '@/app/progress-report-of';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { openOutcomes } from '@/lib/data/open-outcomes';
import { findPractice } from '@/lib/data/practices';
import { together } from '@/lib/data/transaction';
import { renderProgressReport } from '@/lib/print/progress-report';

interface ReportContext {
  params: Promise<{ clientId: string }>;
}

/** How a client is over the course of care, for the doctor, as PDF: as it stands today. */
export const GET = privateRoute(
  { action: 'print_progress_report' },
  async (request, { params }: ReportContext) => {
    const member = await requireMember('read_chart');
    const { clientId } = await params;
    const { today, practice: of } = member;
    const report = await together(member.scope, async (scope) => {
      const rows = await openOutcomes(scope, clientId, 'progress_report');
      if (!rows) return null;
      const now = measuredToday(rows, { today, timeZone: of.timeZone });
      return progressReportOf(rows, { now, practice: await findPractice(scope), member });
    });
    if (!report) notFound();
    const paper = paperOf(request, of.paper);
    return pdfAnswer(renderProgressReport({ report, paper }), 'progress-report');
  },
);
