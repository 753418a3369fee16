import { notFound } from 'next/navigation';

import { paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findLetter } from '@/lib/data/referral-letters';
import { together } from '@/lib/data/transaction';
import { renderLetter } from '@/lib/print/letter';

interface LetterContext {
  params: Promise<{ letterId: string }>;
}

/** An issued letter to a doctor as PDF, as it was issued. */
export const GET = privateRoute(
  { action: 'print_letter' },
  async (request, { params }: LetterContext) => {
    const member = await requireMember('read_chart');
    const { letterId } = await params;
    const letter = await together(member.scope, async (scope) => {
      const found = await findLetter(scope, letterId);
      if (found) await logAccess(scope, { clientId: found.clientId, what: 'letter' });
      return found;
    });
    if (!letter) notFound();
    const paper = paperOf(request, member.practice.paper);
    return pdfAnswer(renderLetter({ letter: letter.document, paper }), `letter-${letter.number}`);
  },
);
