import { notFound } from 'next/navigation';

import { paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { together } from '@/lib/data/transaction';
import { renderSignedIntake } from '@/lib/print/signed-intake';

import { printedIntakeOf } from './printed-intake-of';

interface IntakeContext {
  params: Promise<{ intakeId: string }>;
}

/** A signed intake as PDF. A draft has none: what is printed must not change behind its paper. */
export const GET = privateRoute(
  { action: 'print_intake' },
  async (request, { params }: IntakeContext) => {
    const member = await requireMember('read_chart');
    const { intakeId } = await params;
    const intake = await together(member.scope, (scope) =>
      printedIntakeOf(scope, { intakeId, member }),
    );
    if (!intake) notFound();
    const paper = paperOf(request, member.practice.paper);
    return pdfAnswer(renderSignedIntake({ intake, paper }), 'intake');
  },
);
