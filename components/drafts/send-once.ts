import type { DraftSaved } from './draft-saved';
import type { DraftState } from './draft-view';

/** Longer than this, and the page says that it is not saved yet. */
export const SLOW_MS = 6000;

interface Watch {
  slow: () => void;
  isOutdated: ((error: unknown) => boolean) | undefined;
}

/** One try, watched. An error on the way is an answer too: `lost`, or `outdated` where the server runs another build. */
export async function sendOnce(
  send: () => Promise<DraftSaved>,
  { slow, isOutdated }: Watch,
): Promise<DraftSaved> {
  const timer = setTimeout(slow, SLOW_MS);
  try {
    return await send();
  } catch (error) {
    return { ok: false, reason: isOutdated?.(error) ? 'outdated' : 'lost', errors: [] };
  } finally {
    clearTimeout(timer);
  }
}

/** What the page says until the next try, and when that is; without it something has to happen first. */
export interface Wait {
  state: DraftState;
  retry?: number;
}

const RETRY_MS = 4000;

const waits: Readonly<Record<string, Wait>> = {
  lost: { state: 'unsaved', retry: RETRY_MS },
  outdated: { state: 'outdated' },
  unavailable: { state: 'unsaved', retry: RETRY_MS },
  disk_full: { state: 'full', retry: RETRY_MS },
  // Unlocked, the page is told that it is online again.
  locked: { state: 'unsaved' },
  signed_out: { state: 'signed_out', retry: RETRY_MS },
};

/** How an answer is waited for that neither stored nor refused what was sent; null for any other. */
export const waitAfter = (answer: DraftSaved): Wait | null =>
  answer.ok ? null : (waits[answer.reason] ?? null);
