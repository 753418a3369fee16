import { expect, test } from 'vitest';

import { aDevice, aKeeper, conflict, lost, saved, set, theirs, type Note } from './support/keepers';

test('what is typed while a save is on its way goes out next, over the new version', async () => {
  const sent: unknown[] = [];
  const keeper = aKeeper(async ({ version, value, owner }) => {
    sent.push({ version, value, owner });
    if (sent.length === 1) set(keeper, { a: 'xy' });
    return saved(version + 1);
  });
  set(keeper, { a: 'x' });
  expect(keeper.view().state).toBe('unsaved');
  expect(await keeper.flush()).toBe(true);
  expect(sent).toEqual([
    { version: 1, value: { a: 'x', b: '' }, owner: 'me' },
    { version: 2, value: { a: 'xy', b: '' }, owner: 'me' },
  ]);
  expect(keeper.view()).toMatchObject({ state: 'saved', savedAt: '14:02', value: { a: 'xy' } });
  expect(keeper.isDirty()).toBe(false);
});

test('two flushes at once send once', async () => {
  let calls = 0;
  const keeper = aKeeper(async ({ version }) => {
    calls += 1;
    return saved(version + 1);
  });
  set(keeper, { a: 'x' });
  await Promise.all([keeper.flush(), keeper.flush()]);
  expect(calls).toBe(1);
});

test('what was not answered goes out again under the same key, then what was typed since', async () => {
  const sent: { key: string; a: string | undefined }[] = [];
  const keeper = aKeeper(async ({ version, value, key }) => {
    sent.push({ key, a: value['a'] });
    return sent.length === 1 ? lost() : saved(version + 1);
  });
  set(keeper, { a: 'x' });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view()).toMatchObject({ state: 'unsaved', value: { a: 'x' } });
  set(keeper, { a: 'xy' });
  expect(await keeper.flush()).toBe(true);
  expect(sent.map(({ a }) => a)).toEqual(['x', 'x', 'xy']);
  const [first, again, next] = sent.map(({ key }) => key);
  expect(again).toBe(first);
  expect(next).not.toBe(first);
});

test('a database that did not answer may have stored it: the same key again', async () => {
  const keys: string[] = [];
  const keeper = aKeeper(async ({ version, key }) => {
    keys.push(key);
    return keys.length === 1
      ? { ok: false, reason: 'unavailable', errors: [] }
      : saved(version + 1);
  });
  set(keeper, { a: 'x' });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view().state).toBe('unsaved');
  expect(await keeper.flush()).toBe(true);
  expect(keys[1]).toBe(keys[0]);
});

test('a full disk is said, typing does not hide it, and all of it is saved once there is room', async () => {
  let hasRoom = false;
  const keys: string[] = [];
  const keeper = aKeeper(async ({ version, key }) => {
    keys.push(key);
    return hasRoom ? saved(version + 1) : { ok: false, reason: 'disk_full', errors: [] };
  });
  set(keeper, { a: 'x' });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view().state).toBe('full');
  set(keeper, { b: 'y' });
  expect(keeper.view().state).toBe('full');
  hasRoom = true;
  expect(await keeper.flush()).toBe(true);
  expect(keys[1]).toBe(keys[0]);
  expect(keeper.stored()).toMatchObject({ a: 'x', b: 'y' });
});

test('signed out is said, and the first save after the sign-in has all of it', async () => {
  let isIn = false;
  const keeper = aKeeper(async ({ version }) =>
    isIn ? saved(version + 1) : { ok: false, reason: 'signed_out', errors: [] },
  );
  set(keeper, { a: 'x' });
  expect(await keeper.flush()).toBe(false);
  set(keeper, { b: 'y' });
  expect(keeper.view().state).toBe('signed_out');
  isIn = true;
  expect(await keeper.flush()).toBe(true);
  expect(keeper.stored()).toEqual({ a: 'x', b: 'y' });
});

test('another build of the server asks for a reload, and keeps the text', async () => {
  const { device, store } = aDevice();
  const keeper = aKeeper(lost, { store, isOutdated: () => true });
  set(keeper, { a: 'x' });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view()).toMatchObject({ state: 'outdated', value: { a: 'x' } });
  expect(device.kept).toMatchObject({ parts: { a: 'x' } });
});

test('a refused field is shown, and the value stays', async () => {
  const errors = [{ field: 'a', message: 'Enter 1 to 120 minutes.' }];
  const keeper = aKeeper(async () => ({ ok: false, reason: 'invalid', errors }));
  set(keeper, { a: '600' });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view()).toMatchObject({ state: 'error', errors, value: { a: '600' } });
});

test('leaving the page sends what waits', async () => {
  const sent: unknown[] = [];
  const keeper = aKeeper(async ({ version, value }) => {
    sent.push(value);
    return saved(version + 1);
  });
  set(keeper, { a: 'x' });
  keeper.leave();
  await keeper.flush();
  expect(sent).toEqual([{ a: 'x', b: '' }]);
});

test('another field of somebody else joins what was typed here, and is named', async () => {
  const sent: unknown[] = [];
  const keeper = aKeeper(async ({ version, value }) => {
    sent.push({ version, value });
    return version === 1 ? conflict({ a: '', b: 'theirs' }) : saved(version + 1);
  });
  set(keeper, { a: 'mine' });
  expect(await keeper.flush()).toBe(true);
  expect(sent[1]).toEqual({ version: 7, value: { a: 'mine', b: 'theirs' } });
  expect(keeper.view()).toMatchObject({
    state: 'saved',
    value: { a: 'mine', b: 'theirs' },
    joined: ['Field b'],
  });
});

test.each([
  ['yours', 'mine, and more'],
  ['theirs', 'theirs'],
] as const)('a field that both changed waits until %s is chosen', async (side, stays) => {
  const sent: { version: number; value: Note }[] = [];
  const keeper = aKeeper(async ({ version, value }) => {
    sent.push({ version, value });
    return version === 1 ? conflict({ a: 'theirs', b: 'new' }) : saved(version + 1);
  });
  set(keeper, { a: 'mine' });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view()).toMatchObject({
    state: 'conflict',
    value: { a: 'mine' },
    contested: [{ part: 'a', theirs: 'theirs' }],
  });
  set(keeper, { a: 'mine, and more' });
  expect(keeper.view().state).toBe('conflict');
  expect(await keeper.flush()).toBe(false);
  expect(sent).toHaveLength(1);
  expect(await keeper.choose({ a: side })).toBe(true);
  expect(keeper.stored()).toEqual({ a: stays, b: 'new' });
  expect(keeper.view()).toMatchObject({ contested: [], value: { a: stays, b: 'new' } });
});

test('my own save whose answer was lost long ago is no conflict', async () => {
  const keeper = aKeeper(async ({ version }) =>
    version === 1 ? conflict({ a: 'mine', b: '' }, 2) : saved(version + 1),
  );
  set(keeper, { a: 'mine' });
  expect(await keeper.flush()).toBe(true);
  expect(keeper.view()).toMatchObject({ state: 'saved', contested: [] });
});

test('a field typed into while two others wait for a choice is written over by nobody, and asked about too', async () => {
  const keeper = aKeeper(async ({ version }) =>
    version === 1 ? conflict({ a: 'theirs', b: 'theirs too' }) : saved(version + 1),
  );
  set(keeper, { a: 'mine' });
  expect(await keeper.flush()).toBe(false);
  set(keeper, { b: 'mine too' });
  expect(await keeper.choose({ a: 'theirs' })).toBe(false);
  expect(keeper.view()).toMatchObject({
    state: 'conflict',
    value: { a: 'theirs', b: 'mine too' },
    contested: [{ part: 'b' }],
  });
  expect(await keeper.choose({ b: 'yours' })).toBe(true);
  expect(keeper.stored()).toEqual({ a: 'theirs', b: 'mine too' });
});

test('what is typed while theirs is on its way is sent before anybody is asked: their words tell of it', async () => {
  const sent: Note[] = [];
  const keeper = aKeeper(async ({ value }) => {
    sent.push(value);
    if (sent.length === 1) set(keeper, { b: 'mine too' });
    return { ...conflict({ a: '', b: 'theirs' }), theirs: { ...theirs({ a: '', b: 'theirs' }) } };
  });
  set(keeper, { a: 'mine' });
  expect(await keeper.flush()).toBe(false);
  expect(sent).toEqual([
    { a: 'mine', b: '' },
    { a: 'mine', b: 'mine too' },
  ]);
  expect(keeper.view()).toMatchObject({ state: 'conflict', contested: [{ part: 'b' }] });
});

test('a contested field that the server put into no words is asked about all the same', async () => {
  const noWords = { ...theirs({ a: 'theirs', b: '' }), words: [] };
  const keeper = aKeeper(async ({ version }) =>
    version === 1 ? { ...conflict({}), theirs: noWords } : saved(version + 1),
  );
  set(keeper, { a: 'mine' });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view()).toMatchObject({
    state: 'conflict',
    contested: [{ part: 'a', label: 'A' }],
  });
  expect(await keeper.choose({ a: 'theirs' })).toBe(true);
  expect(keeper.stored()).toEqual({ a: 'theirs', b: '' });
});

test('a newer version that something else than a save has met is taken up', async () => {
  const keeper = aKeeper(async ({ version }) => saved(version + 1));
  keeper.meet(theirs({ a: 'theirs', b: '' }));
  expect(keeper.view()).toMatchObject({ value: { a: 'theirs', b: '' }, contested: [] });
  expect(keeper.isDirty()).toBe(false);
});
