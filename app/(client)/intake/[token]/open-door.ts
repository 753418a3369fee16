import {
  keepIntakeOpen,
  mayTellIntake,
  type readIntakeDoor,
} from '@/lib/access/require-intake-link';
import type { IntakeScope } from '@/lib/data/scope';

export const refuse = (status: number, reason: string): Response =>
  Response.json({ reason }, { status });

/** 410: sent, too old or taken back; 401: the birth date is asked for again, which is also said of a link that is unknown. */
const closed = (state: string): Response =>
  state === 'ask' || state === 'unknown' ? refuse(401, 'closed') : refuse(410, 'over');

type Door = { ok: true; scope: IntakeScope } | { ok: false; refusal: Response };

/** The token of an address; what is longer than one is none. */
export const tokenIn = async (params: Promise<{ token: string }>): Promise<string> =>
  (await params).token.slice(0, 64);

/**
 * The scope of whoever has opened this link, or the answer that refuses. On a tablet the ten minutes begin anew: whoever
 * answers is there. 429 after too many in an hour.
 */
export async function openDoor(
  token: string,
  door: Awaited<ReturnType<typeof readIntakeDoor>>,
): Promise<Door> {
  if (door.state !== 'open') return { ok: false, refusal: closed(door.state) };
  const { scope } = door;
  if (!(await mayTellIntake(scope))) return { ok: false, refusal: refuse(429, 'slow_down') };
  await keepIntakeOpen(token, door.link);
  return { ok: true, scope };
}

/** What a request has brought as JSON; null: nothing that could be read. */
export async function sentBy(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}
