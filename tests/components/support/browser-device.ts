import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

export const OWNER = 'a'.repeat(32);

type Held = { name: string; letGo: () => void };

/** The browser's locks as far as pages use them: held until the work ends, or the page that holds them dies. */
function someLocks() {
  let held: Held[] = [];
  const queues = new Map<string, Promise<unknown>>();
  const hold = async (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    let letGo = (): void => undefined;
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    const mine = { name, letGo };
    held.push(mine);
    const ended = await Promise.race([work(), gone]);
    held = held.filter((one) => one !== mine);
    return ended;
  };
  const locks = {
    request: (name: string, work: () => Promise<unknown>) => {
      const before = queues.get(name) ?? Promise.resolve();
      const next = before.catch(() => undefined).then(() => hold(name, work));
      queues.set(name, next);
      return next;
    },
    query: async () => ({ held: held.map(({ name }) => ({ name })) }),
  };
  const die = (): void => {
    for (const { letGo } of held) letGo();
    held = [];
    queues.clear();
  };
  return { locks, die };
}

/** Who is signed in, as `/api/device-key` tells it; null: nobody, which leads to the sign-in page. */
export interface SignedIn {
  owner: string;
  key: string;
}

export const keyOf = (sign: string): string => Buffer.alloc(32, sign).toString('base64');

/** A tablet: its store, its locks, and the sign-in of the moment. Every test begins with an empty one. */
export function aTablet() {
  const tablet = { signedIn: { owner: OWNER, key: keyOf('k') } as SignedIn | null, asked: 0 };
  const { locks, die } = someLocks();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks, onLine: true });
  vi.stubGlobal('fetch', async () => {
    tablet.asked += 1;
    if (!tablet.signedIn) throw new TypeError('Failed to fetch');
    return Response.json(tablet.signedIn);
  });
  return { tablet, die };
}

/** The modules as a page that has just been loaded has them: what only memory held is gone. */
export async function aPage() {
  vi.resetModules();
  return {
    ...(await import('@/components/drafts/kept-draft')),
    ...(await import('@/components/drafts/outbox')),
    ...(await import('@/components/drafts/device-key')),
    ...(await import('@/components/drafts/copies')),
    ...(await import('@/components/drafts/draft-keeper')),
  };
}
