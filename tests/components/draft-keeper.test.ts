import { expect, test } from 'vitest';

import { DraftKeeper, type DraftSaved, type SaveDraft } from '@/components/forms/draft-keeper';

function aKeeper(save: SaveDraft<string>) {
  return new DraftKeeper({ initial: '', version: 1, savedAt: undefined, save });
}

const saved = (version: number): DraftSaved => ({ ok: true, version, savedAt: '14:02' });

test('what is typed while a save is on its way goes out next, over the new version', async () => {
  const sent: { version: number; value: string }[] = [];
  const keeper = aKeeper(async (args) => {
    sent.push(args);
    if (sent.length === 1) keeper.change((before) => `${before}b`);
    return saved(args.version + 1);
  });
  keeper.change(() => 'a');
  expect(keeper.view().state).toBe('unsaved');
  expect(await keeper.flush()).toBe(true);
  expect(sent).toMatchObject([
    { version: 1, value: 'a' },
    { version: 2, value: 'ab' },
  ]);
  expect(keeper.view()).toMatchObject({ state: 'saved', savedAt: '14:02', value: 'ab' });
  expect(keeper.isDirty()).toBe(false);
});

test('two flushes at once send once', async () => {
  let calls = 0;
  const keeper = aKeeper(async ({ version }) => {
    calls += 1;
    return saved(version + 1);
  });
  keeper.change(() => 'a');
  await Promise.all([keeper.flush(), keeper.flush()]);
  expect(calls).toBe(1);
});

test('a lost connection keeps the value and the next flush sends it', async () => {
  let isOnline = false;
  const keeper = aKeeper(async ({ version }) => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    return saved(version + 1);
  });
  keeper.change(() => 'typed');
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view()).toMatchObject({ state: 'unsaved', value: 'typed' });
  expect(keeper.isDirty()).toBe(true);
  isOnline = true;
  expect(await keeper.flush()).toBe(true);
  expect(keeper.view().state).toBe('saved');
});

test('a newer version of somebody else stops the saving, and typing on does not hide it', async () => {
  const keeper = aKeeper(async () => ({
    ok: false,
    reason: 'changed_by_someone_else',
    errors: [],
  }));
  keeper.change(() => 'mine');
  expect(await keeper.flush()).toBe(false);
  keeper.change(() => 'mine too');
  expect(keeper.view()).toMatchObject({ state: 'conflict', value: 'mine too' });
  keeper.leave();
});

test('a refused field is shown, and the value stays', async () => {
  const errors = [{ field: 'minutes', message: 'Enter 1 to 120 minutes.' }];
  const keeper = aKeeper(async () => ({ ok: false, reason: 'invalid', errors }));
  keeper.change(() => '600');
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view()).toMatchObject({ state: 'error', errors, value: '600' });
});

test('leaving the page sends what waits', async () => {
  const sent: string[] = [];
  const keeper = aKeeper(async ({ version, value }) => {
    sent.push(value);
    return saved(version + 1);
  });
  keeper.change(() => 'last words');
  keeper.leave();
  expect(sent).toEqual(['last words']);
});

test('what was not answered goes out again under the same key, then what was typed since', async () => {
  const sent: { key: string; value: string }[] = [];
  const keeper = aKeeper(async ({ version, value, key }) => {
    sent.push({ key, value });
    if (sent.length === 1) throw new TypeError('Failed to fetch');
    return saved(version + 1);
  });
  keeper.change(() => 'a');
  expect(await keeper.flush()).toBe(false);
  keeper.change(() => 'ab');
  expect(await keeper.flush()).toBe(true);
  expect(sent.map(({ value }) => value)).toEqual(['a', 'a', 'ab']);
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
  keeper.change(() => 'a');
  expect(await keeper.flush()).toBe(false);
  expect(keeper.view().state).toBe('unsaved');
  expect(await keeper.flush()).toBe(true);
  expect(keys[1]).toBe(keys[0]);
});
