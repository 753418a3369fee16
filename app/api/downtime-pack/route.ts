import { paperOf, pdfAnswer } from '@/app/api/pdf-answer';
import { tooMany } from '@/app/api/too-many';
import { privateRoute } from '@/lib/access/private-route';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';
import { together } from '@/lib/data/transaction';
import { readDrawings } from '@/lib/print/drawings';
import { drawingsOfPack, renderDowntimePack } from '@/lib/print/downtime-pack';

import { packOf } from './pack-of';

/** A pack takes most of a processor for a second or more: two at a time, so that others get theirs. */
const AT_ONCE = 2;
/** Nobody reads it: whoever asked has gone. */
const STOPPED = 499;
let running = 0;

function busy(): Response {
  return new Response('Other packs are being made. Try again in a moment.\n', {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' },
  });
}

/** Today's cards, a blank intake and a blank note as one PDF, for the time in which the program cannot be reached. */
export const GET = privateRoute({ action: 'print_pack' }, async (request: Request) => {
  const member = await requireMember('write_session_record');
  if (running >= AT_ONCE) return busy();
  running += 1;
  try {
    if (!(await mayReadMore(member.scope, 'export'))) return tooMany();
    const pack = await together(member.scope, (scope) => packOf(scope, member));
    const drawings = await readDrawings(drawingsOfPack(pack));
    const paper = paperOf(request, member.practice.paper);
    const bytes = await renderDowntimePack({ pack, paper, drawings }, request.signal);
    return pdfAnswer(bytes, 'downtime-pack');
  } catch (error) {
    if (!request.signal.aborted) throw error;
    return new Response(null, { status: STOPPED });
  } finally {
    running -= 1;
  }
});
