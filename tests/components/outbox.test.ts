// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { aPage, aTablet, keyOf, OWNER } from './support/browser-device';

import 'fake-indexeddb/auto';

let device: ReturnType<typeof aTablet>;

beforeEach(() => {
  device = aTablet();
});

const kept = (text: string) => ({
  ...{ title: 'Note', href: '/note', base: { a: '' }, version: 1, sent: null },
  parts: { a: text },
});

/** Everything that lies on the device, as somebody who holds it would read it. */
async function whatLies(): Promise<string> {
  const { waitingOnDevice } = await aPage();
  const rows = await waitingOnDevice(OWNER);
  const text = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('latin1');
  return rows.map(({ sealed, ...row }) => JSON.stringify(row) + text(sealed)).join('\n');
}

describe('the key of a device', () => {
  test('is asked for once by a page, and again by the next', async () => {
    const { deviceKey } = await aPage();
    expect(await deviceKey(OWNER)).not.toBeNull();
    expect(await deviceKey(OWNER)).toBe(await deviceKey(OWNER));
    expect(device.tablet.asked).toBe(1);
    await (await aPage()).deviceKey(OWNER);
    expect(device.tablet.asked).toBe(2);
  });

  test('cannot be taken out of the page', async () => {
    const { deviceKey } = await aPage();
    const key = await deviceKey(OWNER);
    expect(key?.extractable).toBe(false);
  });

  test('is nobody else’s, and none without a connection; asked again after a while', async () => {
    const { deviceKey } = await aPage();
    expect(await deviceKey('b'.repeat(32))).toBeNull();
    device.tablet.signedIn = null;
    const offline = await aPage();
    expect(await offline.deviceKey(OWNER)).toBeNull();
    device.tablet.signedIn = { owner: OWNER, key: keyOf('k') };
    expect(await offline.deviceKey(OWNER)).toBeNull();
    const later = Date.now() + 6000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
    expect(await offline.deviceKey(OWNER)).toBeNull();
    expect(await offline.deviceKey(OWNER)).not.toBeNull();
    clock.mockRestore();
  });
});

describe('the outbox', () => {
  test('keeps what is typed where only its owner’s key opens it', async () => {
    const { deviceStore } = await aPage();
    const store = deviceStore({ owner: OWNER, draft: 'note:1' });
    expect(await store.keep(kept('Kanarienvogel'))).toBe(true);
    expect(await whatLies()).not.toContain('Kanarienvogel');
    expect(await whatLies()).toContain('note:1');
    device.tablet.signedIn = { owner: OWNER, key: keyOf('x') };
    const other = await aPage();
    expect(await other.deviceStore({ owner: OWNER, draft: 'note:1' }).takeUp()).toBeNull();
    // It is still there for its own key.
    device.tablet.signedIn = { owner: OWNER, key: keyOf('k') };
    const again = (await aPage()).deviceStore({ owner: OWNER, draft: 'note:1' });
    expect(await again.takeUp()).toEqual(kept('Kanarienvogel'));
  });

  test('a row that was changed, or given to another draft or person, opens for nobody', async () => {
    const { deviceStore, deviceKey, waitingOnDevice, unsealed } = await aPage();
    await deviceStore({ owner: OWNER, draft: 'note:1' }).keep(kept('mine'));
    const [row] = await waitingOnDevice(OWNER);
    const key = await deviceKey(OWNER);
    if (!row || !key) throw new Error('Nothing was kept.');
    expect(await unsealed(key, row)).toEqual(kept('mine'));
    const broken = new Uint8Array(row.sealed.slice(0));
    broken[0] = (broken[0] ?? 0) ^ 1;
    expect(await unsealed(key, { ...row, sealed: broken.buffer })).toBeNull();
    expect(await unsealed(key, { ...row, draft: 'note:2' })).toBeNull();
    expect(await unsealed(key, { ...row, owner: 'b'.repeat(32) })).toBeNull();
  });

  test('the last state replaces the one before, under a new nonce, and what is stored is forgotten', async () => {
    const { deviceStore, waitingOnDevice } = await aPage();
    const store = deviceStore({ owner: OWNER, draft: 'note:1' });
    await store.keep(kept('one'));
    const [first] = await waitingOnDevice(OWNER);
    await store.keep(kept('one'));
    const rows = await waitingOnDevice(OWNER);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.iv).not.toEqual(first?.iv);
    await store.forget();
    expect(await waitingOnDevice(OWNER)).toEqual([]);
  });

  test('without the key nothing is kept, and nothing is said to be', async () => {
    device.tablet.signedIn = null;
    const { deviceStore } = await aPage();
    expect(await deviceStore({ owner: OWNER, draft: 'note:1' }).keep(kept('lost'))).toBe(false);
    expect(await whatLies()).toBe('');
  });
});

describe('copies', () => {
  const store = async () => (await aPage()).deviceStore({ owner: OWNER, draft: 'note:1' });

  test('a copy in the hands of a page is no other page’s; let go or dead, it is', async () => {
    const open = await store();
    open.hold();
    await open.keep(kept('open'));
    expect(await (await store()).takeUp()).toBeNull();
    open.letGo();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await (await store()).takeUp()).toEqual(kept('open'));
  });

  test('of a crashed page the copy is taken up by exactly one of two that come at once', async () => {
    const crashed = await store();
    crashed.hold();
    await crashed.keep(kept('crashed'));
    device.die();
    const pages = [await store(), await store()];
    for (const page of pages) page.hold();
    const found = await Promise.all(pages.map((page) => page.takeUp()));
    expect(found.filter((one) => one !== null)).toEqual([kept('crashed')]);
  });

  test('what was taken up lies under the new page’s name, and a second crash loses nothing', async () => {
    const crashed = await store();
    await crashed.keep(kept('twice'));
    const next = await store();
    next.hold();
    expect(await next.takeUp()).toEqual(kept('twice'));
    device.die();
    expect(await (await store()).takeUp()).toEqual(kept('twice'));
  });
});

test('of two rows that are not there yet the newest is taken up alone, and the other waits for the next page', async () => {
  const { deviceStore } = await aPage();
  const place = { owner: OWNER, draft: 'client:new', isNew: true };
  for (const name of ['Ann', 'Bo']) {
    await deviceStore(place).keep(kept(name));
    await new Promise((later) => setTimeout(later, 5));
  }
  device.die();
  const next = (await aPage()).deviceStore(place);
  next.hold();
  expect(await next.takeUp()).toEqual(kept('Bo'));
  await next.forget();
  expect(await (await aPage()).deviceStore(place).takeUp()).toEqual(kept('Ann'));
});
