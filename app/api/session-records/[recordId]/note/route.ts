import { notFound } from 'next/navigation';

import { paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { together } from '@/lib/data/transaction';
import { renderSoapNote } from '@/lib/print/soap-note';

import { printedNoteOf } from './printed-note-of';

interface NoteContext {
  params: Promise<{ recordId: string }>;
}

/** The note of a signed record as PDF. A draft has none: what is printed must not change behind its paper. */
export const GET = privateRoute(
  { action: 'print_soap_note' },
  async (request, { params }: NoteContext) => {
    const member = await requireMember('read_chart');
    const { recordId } = await params;
    const note = await together(member.scope, (scope) =>
      printedNoteOf(scope, { recordId, member }),
    );
    if (!note) notFound();
    const paper = paperOf(request, member.practice.paper);
    return pdfAnswer(renderSoapNote({ note, paper }), 'session-note');
  },
);
