import { expect, test } from 'vitest';

import type { KeptDraft } from '@/components/drafts/kept-draft';

import { aDevice, aKeeper, lost, saved, set } from './support/keepers';

test('the device keeps what waits, what was sent, and nothing once it is stored', async () => {
  const { device, store } = aDevice();
  let isOnline = false;
  const keeper = aKeeper(async ({ version }) => (isOnline ? saved(version + 1) : lost()), {
    store,
  });
  set(keeper, { a: 'x' });
  await keeper.flush();
  set(keeper, { b: 'y' });
  await expect.poll(() => keeper.view().isKept).toBe(true);
  await expect.poll(() => device.kept?.parts).toEqual({ a: 'x', b: 'y' });
  expect(device.kept).toMatchObject({ title: 'Note', version: 1, sent: { parts: { a: 'x' } } });
  isOnline = true;
  await keeper.flush();
  await expect.poll(() => device.kept).toBeNull();
  expect(keeper.view().isKept).toBe(false);
});

test('a device that cannot keep it is no reason to say that it does', async () => {
  const { device, store } = aDevice();
  device.works = false;
  const keeper = aKeeper(lost, { store });
  set(keeper, { a: 'x' });
  await keeper.flush();
  expect(keeper.view()).toMatchObject({ state: 'unsaved', isKept: false });
});

test('what an earlier page left is taken up: first what was sent, under its key, then the rest', async () => {
  const left: KeptDraft = {
    title: 'Note',
    href: '/note',
    base: { a: '', b: '' },
    version: 1,
    parts: { a: 'xy', b: 'z' },
    sent: { key: 'the key', parts: { a: 'x' } },
  };
  const { device, store } = aDevice([left]);
  const sent: unknown[] = [];
  const keeper = aKeeper(
    async ({ version, value, key }) => {
      sent.push({ version, value, isFirst: key === 'the key' });
      return saved(version + 1);
    },
    // The first sending had arrived: the new page knows it already.
    { store, initial: { a: 'x', b: '' } },
  );
  await keeper.begin();
  expect(sent).toEqual([
    { version: 1, value: { a: 'x', b: '' }, isFirst: true },
    { version: 2, value: { a: 'xy', b: 'z' }, isFirst: false },
  ]);
  expect(keeper.view()).toMatchObject({ state: 'saved', value: { a: 'xy', b: 'z' } });
  await expect.poll(() => device.kept).toBeNull();
});

test('what is typed before the old page’s work is taken up stays on top of it', async () => {
  const base = { a: '', b: '' };
  const left = { title: '', href: '', base, version: 1, parts: { a: 'old', b: 'old' }, sent: null };
  const { store } = aDevice([left]);
  const keeper = aKeeper(async ({ version }) => saved(version + 1), { store });
  set(keeper, { b: 'new' });
  await keeper.begin();
  expect(keeper.stored()).toEqual({ a: 'old', b: 'new' });
});

test('two pages left the same field: the newer words stay, and what somebody else stored meanwhile is met', async () => {
  const page = { title: '', href: '', sent: null };
  const older = { ...page, base: { a: '', b: '' }, version: 1, parts: { a: 'x', b: 'o' } };
  const newer = { ...page, base: { a: 'c', b: '' }, version: 2, parts: { a: 'c', b: 'on' } };
  const { device, store } = aDevice([older, newer]);
  const sent: unknown[] = [];
  const keeper = aKeeper(
    async ({ version, value }) => {
      sent.push({ version, value });
      return { ok: false, reason: 'unavailable', errors: [] };
    },
    { store, initial: { a: 'c', b: '' } },
  );
  await keeper.begin();
  expect(sent).toEqual([{ version: 1, value: { a: 'x', b: 'on' } }]);
  expect(device.kept).toMatchObject({ base: { a: '', b: '' }, parts: { a: 'x', b: 'on' } });
});

test('what is typed before the old page’s work is known waits for it: it may stand on an older version', async () => {
  const base = { a: '', b: '' };
  const left = { title: '', href: '', base, version: 1, parts: { a: 'old', b: '' }, sent: null };
  const { store } = aDevice([left]);
  let isFound = (): void => undefined;
  const found = new Promise<void>((resolve) => (isFound = resolve));
  const slow = { ...store, takeUp: () => found.then(() => store.takeUp()) };
  const sent: unknown[] = [];
  const keeper = aKeeper(
    async ({ version, value }) => {
      sent.push({ version, value });
      return saved(version + 1);
    },
    { store: slow, initial: { a: 'colleague', b: '' } },
  );
  const begun = keeper.begin();
  set(keeper, { b: 'new' });
  const flushed = keeper.flush();
  await Promise.resolve();
  expect(sent).toEqual([]);
  isFound();
  await Promise.all([begun, flushed]);
  expect(sent).toEqual([{ version: 1, value: { a: 'old', b: 'new' } }]);
});
