import { heavyPaper } from '@/app/api/heavy-paper';
import { paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { tooMany } from '@/app/api/too-many';
import { privateRoute } from '@/lib/access/private-route';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';
import { together } from '@/lib/data/transaction';
import { readDrawings } from '@/lib/print/drawings';
import { drawingsOfPack, renderDowntimePack } from '@/lib/print/downtime-pack';

import { packOf } from './pack-of';

/** Today's cards, a blank intake and a blank note as one PDF, for the time in which the program cannot be reached. */
export const GET = privateRoute({ action: 'print_pack' }, async (request: Request) => {
  const member = await requireMember('write_session_record');
  return heavyPaper(request, 'packs', async () => {
    if (!(await mayReadMore(member.scope, 'export'))) return tooMany();
    const pack = await together(member.scope, (scope) => packOf(scope, member));
    const drawings = await readDrawings(drawingsOfPack(pack));
    const paper = paperOf(request, member.practice.paper);
    const bytes = await renderDowntimePack({ pack, paper, drawings }, request.signal);
    return pdfAnswer(bytes, 'downtime-pack');
  });
});
