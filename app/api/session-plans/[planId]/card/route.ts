import { notFound } from 'next/navigation';

import { paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { together } from '@/lib/data/transaction';
import { readDrawings } from '@/lib/print/drawings';
import { drawingsOfCard, renderSessionCard } from '@/lib/print/session-card';

import { cardOf } from './card-of';

interface CardContext {
  params: Promise<{ planId: string }>;
}

/** The card of a confirmed plan as PDF, for the wall. A plan that fell, or is a draft, has none. */
export const GET = privateRoute(
  { action: 'print_session_card' },
  async (request, { params }: CardContext) => {
    const member = await requireMember('read_chart');
    const { planId } = await params;
    const card = await together(member.scope, (scope) => cardOf(scope, { planId, member }));
    if (!card) notFound();
    const drawings = await readDrawings(drawingsOfCard(card));
    const paper = paperOf(request, member.practice.paper);
    return pdfAnswer(renderSessionCard({ card, paper, drawings }), 'session-card');
  },
);
