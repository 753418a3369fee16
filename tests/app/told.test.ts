import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test, vi } from 'vitest';

import { forgetSheetAction, keepSheetAction } from '@/app/(client)/s/[code]/actions';
import { sheetToday } from '@/app/(client)/s/[code]/sheet-today';
import { POST } from '@/app/(client)/s/[code]/told/route';
import { GET as mine } from '@/app/(client)/s/mine/route';
import { openSheetCode, requireSheetCode } from '@/lib/access/require-sheet-code';
import { answerCheckIn, listCheckIns } from '@/lib/data/check-ins';
import { closeClientPage, renewClientPage } from '@/lib/data/client-links';
import { readSheetForClient } from '@/lib/data/home-care';
import type { PracticeScope } from '@/lib/data/scope';
import type { CheckInContent } from '@/lib/domain/check-in/check-in';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aCase, aClient, aSignedIntake } from '../support/records';
import { actAsNobody, redirectTo } from '../support/request';
import { aSheet } from '../support/sheets';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWERED: CheckInContent = {
  kind: 'check_in',
  pain: { back: 2, leg: 4 },
  worse: null,
  worseAfter: null,
  dangers: [],
  question: 'May I swim? 🙂 هل أسبح؟',
};

let scope: PracticeScope;
let home: { code: string; sheetId: string; clientId: string };

beforeEach(async () => {
  await ownerDatabase().throttle.deleteMany();
  actAsNobody();
  scope = await aPractice();
  home = await aHome();
  await open();
});

async function aHome() {
  const { id: clientId } = await aClient(scope, { birthDate: '1979-04-12' });
  const { code, id: sheetId } = await aSheet(scope, await aSignedIntake(scope, { clientId }));
  return { code, sheetId, clientId };
}

const open = (code = home.code) => openSheetCode({ code, birthYear: 1979, address: '203.0.113.7' });

const one = (content: CheckInContent = ANSWERED, more: object = {}) => ({
  ...{ key: randomUUID(), sheetId: home.sheetId, saidAt: Date.now(), sequence: 1, content },
  ...more,
});

async function post(body: unknown, code = home.code): Promise<{ status: number; said: unknown }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = new Request(`http://localhost/s/${code}/told`, {
    method: 'POST',
    body: text,
    headers: { 'content-length': String(Buffer.byteLength(text)) },
  });
  const answer = await POST(request, { params: Promise.resolve({ code }) });
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const said: unknown = await answer.json().catch(() => null);
  return { status: answer.status, said };
}

const send = (...checkIns: object[]) => post({ sentAt: Date.now(), checkIns });
const rows = () => listCheckIns(scope, home.clientId);

async function shown() {
  const page = await requireSheetCode(home.code);
  const view = page && (await readSheetForClient(page, { isLook: false }));
  if (!view) throw new Error('Nothing to read.');
  return sheetToday({ ...view, clinicalCase: aCase() });
}

describe('what a phone sends', () => {
  test('is stored, and the page says what it looks like now', async () => {
    const told = one();
    const { status, said } = await send(told);
    expect(status).toBe(200);
    expect(said).toEqual({ stored: [told.key], stamp: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect((await rows()).map(({ content, alarm }) => ({ content, alarm }))).toEqual([
      { content: ANSWERED, alarm: null },
    ]);
  });

  test('counts once when it is sent again, and the answer is the same', async () => {
    const told = one();
    const first = await send(told);
    expect(await send(told)).toEqual(first);
    expect(await rows()).toHaveLength(1);
  });

  test.each([
    ['two days ahead', 2 * DAY_MS],
    ['two days behind', -2 * DAY_MS],
  ])('a clock %s: of today all the same, and both clocks are kept', async (_case, off) => {
    const now = Date.now();
    const told = one(ANSWERED, { saidAt: now + off });
    await post({ sentAt: now + off, checkIns: [told] });
    const [row] = await rows();
    expect(row?.saidAt.getTime()).toBe(now + off);
    expect(Math.abs((row?.receivedAt.getTime() ?? 0) - now)).toBeLessThan(60_000);
    expect(row?.day).toBe(new Date(now).toISOString().slice(0, 10));
  });

  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', []],
    ['no clock', { checkIns: [] }],
  ])('%s is not understood, and nothing is stored', async (_case, body) => {
    expect(await post(body)).toMatchObject({ status: 400 });
    expect(await rows()).toEqual([]);
  });

  test('a question of 5,000 signs is not understood', async () => {
    expect(await send(one({ ...ANSWERED, question: 'x'.repeat(5000) }))).toMatchObject({
      status: 400,
    });
    expect(await rows()).toEqual([]);
  });

  test('more than a phone ever sends is not even read', async () => {
    expect(await post('x'.repeat(150_001))).toMatchObject({ status: 413 });
  });

  test('is taken 300 times in an hour, and then later', async () => {
    const page = await requireSheetCode(home.code);
    const { mayTell } = await import('@/lib/access/require-sheet-code');
    if (!page) throw new Error('Closed.');
    for (let n = 0; n < 300; n += 1) expect(await mayTell(page)).toBe(true);
    expect(await send(one())).toEqual({ status: 429, said: { reason: 'slow_down' } });
  });
});

describe('whoever has not given code and year', () => {
  test('tells nothing', async () => {
    actAsNobody();
    expect(await send(one())).toEqual({ status: 401, said: { reason: 'closed' } });
    expect(await rows()).toEqual([]);
  });

  test('nor under another client’s code, nor about another client’s sheet', async () => {
    const other = await aHome();
    expect(await post({ sentAt: 1, checkIns: [one()] }, other.code)).toMatchObject({ status: 401 });
    expect(await send(one(ANSWERED, { sheetId: other.sheetId }))).toMatchObject({
      said: { stored: [] },
    });
    expect(await listCheckIns(scope, other.clientId)).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  test('nor once the page is closed or has a new code', async () => {
    await closeClientPage(scope, home.clientId);
    expect(await send(one())).toMatchObject({ status: 401 });
    await renewClientPage(scope, home.clientId);
    expect(await send(one())).toMatchObject({ status: 401 });
    expect(await open()).toEqual({ ok: false, reason: 'wrong' });
  });
});

describe('a danger sign', () => {
  const danger = (flag: 'rf_ces_1' | 'rf_dvt_1') => one({ ...ANSWERED, dangers: [flag] });

  async function dealtWith() {
    const [row] = await rows();
    const given = { clientId: home.clientId, checkInId: row?.id ?? '', note: 'Seen by a doctor.' };
    expect(await answerCheckIn(scope, given)).toMatchObject({ ok: true });
  }

  test('of an emergency takes the place of the page, until the practice has dealt with it', async () => {
    const before = (await send()).said as { stamp: string };
    const after = (await send(danger('rf_ces_1'))).said as { stamp: string };
    expect(after.stamp).not.toBe(before.stamp);
    expect((await rows())[0]?.alarm).toBe('emergency');
    expect(await shown()).toEqual({ shows: 'emergency' });
    await dealtWith();
    expect(await shown()).toMatchObject({ shows: 'sheet' });
  });

  test('for a doctor today withholds every item until then', async () => {
    await send(danger('rf_dvt_1'));
    expect((await rows())[0]?.alarm).toBe('urgent');
    expect(await shown()).toMatchObject({ shows: 'sheet', items: [], showSameDay: true });
    await dealtWith();
    expect(await shown()).toMatchObject({ showSameDay: false });
  });

  test('is not hidden by any number of ticks', async () => {
    await send(danger('rf_ces_1'));
    const done = { kind: 'done', item: 'side_rest', isDone: true } as const;
    for (let n = 0; n < 3; n += 1) {
      await send(...Array.from({ length: 50 }, () => one(done)));
    }
    expect(await shown()).toEqual({ shows: 'emergency' });
  });
});

describe('keeping the sheet on a phone', () => {
  const isKept = async () => (await import('@/lib/access/require-sheet-code')).isSheetKept();

  test('needs code and year first, opens without the year after, and can be forgotten', async () => {
    expect(await isKept()).toBe(false);
    expect(await keepSheetAction(home.code)).toBe(true);
    expect(await isKept()).toBe(true);
    await expect(ask()).rejects.toEqual(redirectTo(`/s/${home.code}`));
    await forgetSheetAction();
    expect(await requireSheetCode(home.code)).toBeNull();
    expect(await keepSheetAction(home.code)).toBe(false);
    await expect(ask()).rejects.toEqual(redirectTo('/s'));
  });

  test('ends when the page is closed', async () => {
    await keepSheetAction(home.code);
    await closeClientPage(scope, home.clientId);
    expect(await requireSheetCode(home.code)).toBeNull();
  });

  const ask = () => mine(new Request('http://localhost/s/mine'));
});
