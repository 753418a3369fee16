import { privateRoute } from '@/lib/access/private-route';
import { mayTell, requireSheetCode } from '@/lib/access/require-sheet-code';
import { storeCheckIns } from '@/lib/data/check-ins';
import { readSheetForClient } from '@/lib/data/home-care';
import type { SheetScope } from '@/lib/data/scope';
import { sentCheckInsSchema } from '@/lib/domain/check-in/check-in.schema';
import { now } from '@/lib/platform/clock';

import { languageHere } from '../../language-here';
import { stampOf } from '../phone-page';
import { judgeCheckIn } from './judge-check-in';

/** Fifty things with the longest questions there may be. */
const BODY_MAX = 150_000;

const refuse = (status: number, reason: string): Response => Response.json({ reason }, { status });

async function sentBy(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}

async function stampNow(scope: SheetScope): Promise<string | null> {
  const view = await readSheetForClient(scope, { isLook: false });
  return view && stampOf(view, await languageHere({ sheet: view.sheet?.document.language }));
}

/**
 * Takes what waited on the client's phone, and says what the page looks like now: another stamp, and the phone loads it
 * again. 401: the code and the year are asked for again; 429: later.
 */
export const POST = privateRoute(
  { action: 'tell_from_home', bodyMax: BODY_MAX },
  async (request: Request, { params }: { params: Promise<{ code: string }> }) => {
    const scope = await requireSheetCode((await params).code.slice(0, 64));
    if (!scope) return refuse(401, 'closed');
    if (!(await mayTell(scope))) return refuse(429, 'slow_down');
    const sent = sentCheckInsSchema.safeParse(await sentBy(request));
    if (!sent.success) return refuse(400, 'not_understood');
    const { sentAt, checkIns } = sent.data;
    const clocks = { sentAt, receivedAt: now() };
    const stored =
      checkIns.length === 0
        ? []
        : await storeCheckIns(scope, checkIns, (one, page) =>
            judgeCheckIn(one, { ...page, ...clocks }),
          );
    if (stored === null) return refuse(401, 'closed');
    return Response.json({ stored, stamp: await stampNow(scope) });
  },
);
