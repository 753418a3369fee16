// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { keepOnDevice, waitingOnDevice } from '@/components/drafts/outbox';
import { pageKey } from '@/components/drafts/page-key';
import {
  forgetOthers,
  forgetThis,
  keepLast,
  lastKept,
  waitingStore,
  waitsHere,
} from '@/components/own-intake/kept-answers';

const [FIRST, SECOND] = ['aaaa', 'bbbb'] as const;
const keyOf = async (sign: number): Promise<CryptoKey> => {
  const key = await pageKey(btoa(String.fromCharCode(...new Uint8Array(32).fill(sign))));
  if (!key) throw new Error('There is no crypto here.');
  return key;
};

const draft = {
  ...{ title: '', href: '', base: {}, version: 1, sent: null },
  parts: { goal: { kind: 'words', text: 'Walk' } },
};
const last = { answers: {}, version: 1, savedAt: '' };
const draftsOf = async (mark: string) => (await waitingOnDevice(mark)).map((row) => row.draft);

beforeEach(async () => {
  for (const mark of [FIRST, SECOND]) await forgetThis(mark);
});
afterEach(() => vi.useRealTimers());

describe('what a device keeps of an own intake', () => {
  it('waits through the page of the next client, and only its own key opens it', async () => {
    const key = await keyOf(1);
    await waitingStore({ mark: FIRST, key }).keep(draft);
    await keepLast({ mark: FIRST, kind: 'tablet', key }, last);
    await forgetOthers(SECOND, { isShared: true });
    expect(await draftsOf(FIRST)).toEqual(['own-intake']);
    expect(await waitsHere(FIRST)).toBe(true);
    expect(await waitsHere(SECOND)).toBe(false);
    const stranger = waitingStore({ mark: FIRST, key: await keyOf(2) });
    expect(await stranger.takeUp()).toBeNull();
    const again = await waitingStore({ mark: FIRST, key }).takeUp();
    expect(again?.parts).toEqual(draft.parts);
  });

  it('is what was seen too on a device of one’s own, until it was sent', async () => {
    const place = { mark: FIRST, kind: 'own_device', key: await keyOf(1) } as const;
    await keepLast(place, last);
    await forgetOthers(SECOND, { isShared: false });
    expect(await lastKept(place)).toEqual(last);
    await forgetOthers(null, { isShared: true });
    expect(await lastKept(place)).toBeNull();
    await keepLast(place, last);
    await waitingStore(place).keep(draft);
    await forgetThis(FIRST);
    expect(await draftsOf(FIRST)).toEqual([]);
  });

  it('goes once its intake has lapsed, and nothing of anybody else’s work with it', async () => {
    const key = await keyOf(1);
    vi.useFakeTimers({ now: Date.now() - 32 * 24 * 60 * 60 * 1000, toFake: ['Date'] });
    await waitingStore({ mark: FIRST, key }).keep(draft);
    await keepOnDevice(key, { id: 'note', owner: FIRST, draft: 'session/1', content: {} });
    vi.useRealTimers();
    await forgetOthers(FIRST, { isShared: true });
    expect(await draftsOf(FIRST)).toEqual(['session/1']);
  });
});
