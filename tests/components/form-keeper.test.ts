import { afterEach, expect, test, vi } from 'vitest';

import type { SaveDraft } from '@/components/drafts/draft-saved';

import { aDevice, aKeeper, conflict, saved, set, type Note } from './support/keepers';

afterEach(() => void vi.useRealTimers());

const aForm = (save: SaveDraft<Note>, more: Parameters<typeof aKeeper>[1] = {}) =>
  aKeeper(save, { ...more, isForm: true });

test('a form keeps what is typed on the device, and sends nothing before somebody asks', async () => {
  vi.useFakeTimers();
  const { device, store } = aDevice();
  const sent: Note[] = [];
  const form = aForm(
    async ({ version, value }) => {
      sent.push(value);
      return saved(version + 1);
    },
    { store },
  );
  set(form, { a: 'typed' });
  form.again();
  await vi.advanceTimersByTimeAsync(60_000);
  form.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([]);
  expect(device.kept).toMatchObject({ parts: { a: 'typed', b: '' } });
  expect(form.view()).toMatchObject({ state: 'unsaved', isKept: true });
  expect(await form.flush()).toBe(true);
  expect(sent).toEqual([{ a: 'typed', b: '' }]);
  expect(form.view().state).toBe('saved');
});

test('what is typed into a form while it is on its way waits for the next time', async () => {
  const sent: Note[] = [];
  const form = aForm(async ({ version, value }) => {
    sent.push(value);
    if (sent.length === 1) set(form, { b: 'half a wo' });
    return saved(version + 1);
  });
  set(form, { a: 'whole' });
  expect(await form.flush()).toBe(false);
  expect(sent).toEqual([{ a: 'whole', b: '' }]);
  expect(form.view()).toMatchObject({ state: 'unsaved', value: { a: 'whole', b: 'half a wo' } });
  expect(await form.flush()).toBe(true);
});

test('a form whose answer was lost is sent again under its key by the next page, and not what was typed since', async () => {
  const left = {
    ...{ title: '', href: '', version: 1, base: { a: '', b: '' } },
    parts: { a: 'asked', b: 'typed since' },
    sent: { key: 'k', parts: { a: 'asked' } },
  };
  const { store } = aDevice([left]);
  const sent: unknown[] = [];
  const form = aForm(
    async ({ version, value, key }) => {
      sent.push({ value, key });
      return saved(version + 1);
    },
    { store },
  );
  await form.begin();
  expect(sent).toEqual([{ value: { a: 'asked', b: '' }, key: 'k' }]);
  expect(form.view()).toMatchObject({ state: 'unsaved', value: left.parts });
});

test('given up, what is stored stands there again, also what somebody else has stored', async () => {
  const { device, store } = aDevice();
  const form = aForm(async () => conflict({ a: 'theirs', b: '' }), { store });
  set(form, { a: 'mine' });
  expect(await form.flush()).toBe(false);
  expect(form.view().state).toBe('conflict');
  form.giveUp();
  await new Promise((resolve) => setTimeout(resolve));
  expect(form.view()).toMatchObject({
    state: 'saved',
    value: { a: 'theirs', b: '' },
    contested: [],
  });
  expect(device.kept).toBeNull();
});
