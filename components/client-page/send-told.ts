import type { Waiting } from './told-store';

/** What became of one sending. */
export type SendAnswer =
  | { ok: true; stored: string[]; stamp: string | null }
  /** `offline`: later; `closed`: code and year again; `refused`: never, as it is. */
  | { ok: false; reason: 'offline' | 'closed' | 'refused' };

interface Sending {
  code: string;
  waiting: readonly Waiting[];
}

const TIMEOUT_MS = 15_000;

/** Sends what waits, in its order, and asks what the page looks like now. */
export async function sendTold({ code, waiting }: Sending): Promise<SendAnswer> {
  const checkIns = waiting.map(({ key, sheetId, saidAt, sequence, content }) => ({
    ...{ key, sheetId, saidAt, sequence, content },
  }));
  try {
    const answer = await fetch(`/s/${code}/told`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ sentAt: Date.now(), checkIns }),
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.ok) {
      const { stored, stamp } = (await answer.json()) as { stored: string[]; stamp: string | null };
      return { ok: true, stored, stamp };
    }
    if (answer.status === 401) return { ok: false, reason: 'closed' };
    const isRefused = answer.status === 400 || answer.status === 413;
    return { ok: false, reason: isRefused ? 'refused' : 'offline' };
  } catch {
    return { ok: false, reason: 'offline' };
  }
}
