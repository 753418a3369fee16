// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import {
  forgetAllTold,
  keepTicks,
  keptTicks,
  waitingTold,
} from '@/components/client-page/told-store';
import { Teller, type TellState } from '@/components/client-page/teller';
import type { DoneContent } from '@/lib/domain/check-in/check-in';

const CODE = 'ABCD-EFGH-JKM';
const SHEET = '01900000-0000-7000-8000-0000000000c1';
const done = (isDone: boolean): DoneContent => ({ kind: 'done', item: 'side_rest', isDone });

/** What the server has stored, by key; off: there is no connection. */
const server = { isOn: true, loses: false, stored: new Map<string, DoneContent>(), requests: 0 };

interface Sent {
  checkIns: { key: string; sequence: number; content: DoneContent }[];
}

async function answer(_path: string, { body }: { body: string }): Promise<Response> {
  server.requests += 1;
  if (!server.isOn) throw new TypeError('Failed to fetch');
  const { checkIns } = JSON.parse(body) as Sent;
  for (const { key, content } of checkIns) {
    if (!server.stored.has(key)) server.stored.set(key, content);
  }
  // Stored, but the answer never arrives.
  if (server.loses) throw new TypeError('Failed to fetch');
  return Response.json({ stored: checkIns.map(({ key }) => key), stamp: 'abc' });
}

let states: TellState[];
let seen: (string | null)[];
const aTeller = () =>
  new Teller({ code: CODE, seen: (stamp) => seen.push(stamp) }, (state) => states.push(state));

beforeEach(async () => {
  Object.assign(server, { isOn: true, loses: false, stored: new Map(), requests: 0 });
  [states, seen] = [[], []];
  vi.stubGlobal('fetch', answer);
  await forgetAllTold();
});
afterEach(() => vi.unstubAllGlobals());

test('what is told online arrives at once and waits no longer', async () => {
  await aTeller().tell(SHEET, done(true));
  expect([...server.stored.values()]).toEqual([done(true)]);
  expect(states.at(-1)).toBe('sent');
  expect(seen).toEqual(['abc']);
  expect(await waitingTold(CODE)).toEqual([]);
});

test('what is told offline waits, survives the page, and arrives once, in order', async () => {
  server.isOn = false;
  const first = aTeller();
  await Promise.all([true, false, true, false].map((isDone) => first.tell(SHEET, done(isDone))));
  expect(states.at(-1)).toBe('waiting');
  expect(await waitingTold(CODE)).toHaveLength(4);
  server.isOn = true;
  // Another page, after the first was closed.
  await aTeller().send();
  await aTeller().send();
  expect([...server.stored.values()].map(({ isDone }) => isDone)).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(await waitingTold(CODE)).toEqual([]);
});

test('an answer that is lost makes it arrive twice, under the same key', async () => {
  server.loses = true;
  await aTeller().tell(SHEET, done(true));
  expect(await waitingTold(CODE)).toHaveLength(1);
  server.loses = false;
  await aTeller().send();
  expect(server.requests).toBe(2);
  expect(server.stored.size).toBe(1);
});

test('more than fit in one sending go in several', async () => {
  server.isOn = false;
  const teller = aTeller();
  for (let n = 0; n < 60; n += 1) await teller.tell(SHEET, done(n % 2 === 0));
  server.isOn = true;
  server.requests = 0;
  await teller.send();
  expect(server.requests).toBe(2);
  expect(server.stored.size).toBe(60);
});

test('another client’s page on the same phone sends none of it', async () => {
  server.isOn = false;
  await aTeller().tell(SHEET, done(true));
  server.isOn = true;
  await new Teller({ code: 'ZZZZ-ZZZZ-ZZZ', seen: () => undefined }, () => undefined).send();
  expect(server.stored.size).toBe(0);
});

test('what waits cannot be read in the store', async () => {
  server.isOn = false;
  await aTeller().tell(SHEET, {
    kind: 'check_in',
    pain: { back: 1, leg: 1 },
    worse: null,
    worseAfter: null,
    dangers: [],
    question: 'Kanarienvogel',
  });
  await keepTicks(CODE, { day: '2026-11-20', items: { side_rest: true } });
  const open = indexedDB.open('fascicle-told');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const all = async (name: string): Promise<unknown[]> => {
    const asked = db.transaction(name).objectStore(name).getAll();
    return new Promise((resolve) => {
      asked.onsuccess = () => resolve(asked.result as unknown[]);
    });
  };
  const bytes = (value: unknown): string =>
    JSON.stringify(value, (_key, part: unknown) =>
      part instanceof ArrayBuffer || ArrayBuffer.isView(part)
        ? Buffer.from(part as ArrayBuffer).toString('latin1')
        : part,
    );
  const text = bytes([...(await all('told')), ...(await all('ticks'))]);
  expect(text.length).toBeGreaterThan(100);
  expect(text).not.toMatch(/Kanarien|side_rest|ABCD/);
  const [key] = (await all('keys')) as CryptoKey[];
  expect(key?.extractable).toBe(false);
  db.close();
  expect(await keptTicks(CODE)).toEqual({ day: '2026-11-20', items: { side_rest: true } });
});

test('without a store it lives as long as the page, and says so', async () => {
  server.isOn = false;
  vi.stubGlobal('crypto', { randomUUID: () => '01900000-0000-4000-8000-000000000009' });
  const teller = aTeller();
  await teller.tell(SHEET, done(true));
  expect(states.at(-1)).toBe('unkept');
  server.isOn = true;
  await teller.send();
  expect(server.stored.size).toBe(1);
  expect(await teller.waiting()).toEqual([]);
});
