import { notFound } from 'next/navigation';

import { paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { together } from '@/lib/data/transaction';
import { renderEmergencySummary } from '@/lib/print/emergency-summary';

import { summaryOf } from './summary-of';

interface SummaryContext {
  params: Promise<{ clientId: string }>;
}

/** The one-page summary of an emergency or urgent finding as PDF; not there while nothing stops a session. */
export const GET = privateRoute(
  { action: 'print_emergency_summary' },
  async (request, { params }: SummaryContext) => {
    const member = await requireMember('read_chart');
    const { clientId } = await params;
    const document = await together(member.scope, (scope) =>
      summaryOf(scope, { clientId, member }),
    );
    if (!document) notFound();
    const paper = paperOf(request, member.practice.paper);
    return pdfAnswer(renderEmergencySummary({ document, paper }), 'emergency-summary');
  },
);
