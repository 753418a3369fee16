import { forgetRows, keepOnDevice, unsealed, waitingOnDevice } from '@/components/drafts/outbox';

/** The practice's tablet keeps one client's taps at most: whoever reads next puts them out. */
const OWNER = 'read-questions';

/** Keeps what was tapped until it is saved; over plain http, where there is no crypto, nothing is kept. */
export async function keepReads(key: CryptoKey, content: Record<string, string>): Promise<void> {
  await keepOnDevice(key, { id: OWNER, owner: OWNER, draft: OWNER, content });
}

function isTexts(kept: unknown): kept is Record<string, string> {
  const values = typeof kept === 'object' && kept !== null ? Object.values(kept) : null;
  return values?.every((value) => typeof value === 'string') ?? false;
}

/** What was tapped on this very page before it was loaded again; of another client's nothing can be read. */
export async function keptReads(key: CryptoKey): Promise<Record<string, string> | null> {
  const [row] = await waitingOnDevice(OWNER);
  const kept = row && (await unsealed(key, row));
  return isTexts(kept) ? kept : null;
}

/** Nothing of it is left here. */
export async function forgetReads(): Promise<void> {
  await forgetRows(({ owner }) => owner === OWNER);
}
