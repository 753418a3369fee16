import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { openSheetCode, requireSheetCode } from '@/lib/access/require-sheet-code';
import { readTicket, TICKET_SECONDS, writeTicket } from '@/lib/access/sheet-ticket';
import { readSheetForClient } from '@/lib/data/home-care';
import { aPractice } from '../support/practices';
import { aClient, aSignedIntake } from '../support/records';
import { aSheet } from '../support/sheets';
import { ownerDatabase } from '../support/owner-database';

interface Kept {
  value: string;
  options: Record<string, unknown>;
}

const jar = vi.hoisted(() => ({ cookies: new Map<string, { value: string; options: object }>() }));

vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => jar.cookies.get(name),
      set: (name: string, value: string, options: object) =>
        jar.cookies.set(name, { value, options }),
    }),
  headers: () => Promise.resolve(new Headers()),
}));

let code: string;
let clientId: string;

beforeAll(async () => {
  const scope = await aPractice();
  ({ id: clientId } = await aClient(scope, { birthDate: '1979-04-12' }));
  ({ code } = await aSheet(scope, await aSignedIntake(scope, { clientId })));
});

beforeEach(async () => {
  jar.cookies.clear();
  await ownerDatabase().throttle.deleteMany();
  await ownerDatabase().homeCareLink.updateMany({ data: { revokedAt: null } });
});

const open = (more: Partial<Parameters<typeof openSheetCode>[0]> = {}) =>
  openSheetCode({ code, birthYear: 1979, address: '203.0.113.7', ...more });

describe('openSheetCode', () => {
  it('opens the sheet with the right code and year, for an hour', async () => {
    const opened = await open({ code: code.toLowerCase().replaceAll('-', ' ') });
    expect(opened).toMatchObject({ ok: true, value: { clientId } });
    const cookie = jar.cookies.get('home-care-sheet') as Kept | undefined;
    expect(cookie?.options).toEqual({
      httpOnly: true,
      sameSite: 'lax',
      secure: false,
      path: '/',
      maxAge: 3600,
    });
    const scope = await requireSheetCode(code);
    expect(scope).toMatchObject({ clientId });
    expect(scope && (await readSheetForClient(scope))?.sheet?.number).toBe(1);
  });

  it('answers a wrong code and a wrong year alike, and leaves nothing', async () => {
    const answers = [
      await open({ birthYear: 1980 }),
      await open({ code: 'ZZZZ-ZZZZ-ZZZ' }),
      await open({ code: 'not a code' }),
      await open({ code: '', birthYear: 0 }),
      await open({ birthYear: Number.NaN }),
    ];
    for (const answer of answers) expect(answer).toEqual({ ok: false, reason: 'wrong' });
    expect(jar.cookies.size).toBe(0);
  });

  it('does the same work for both', async () => {
    const count = async (input: Parameters<typeof open>[0]): Promise<number> => {
      const spy = vi.spyOn((await import('pg')).default.Client.prototype, 'query');
      await open(input);
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    const year = await count({ birthYear: 1980 });
    expect(await count({ code: 'ZZZZ-ZZZZ-ZZZ' })).toBe(year);
    expect(await count({ code: 'not a code' })).toBe(year);
  });

  it('slows down after five tries at a code, however it is spelled', async () => {
    for (let n = 0; n < 5; n += 1) {
      const spelled = n % 2 === 0 ? code : code.toLowerCase().replaceAll('-', '');
      const answer = await open({ code: spelled, birthYear: 1900 + n, address: `198.51.100.${n}` });
      expect(answer).toEqual({ ok: false, reason: 'wrong' });
    }
    expect(await open()).toEqual({ ok: false, reason: 'slow_down' });
  });

  it('looks at 5 of 10,000 tries, from however many addresses, and lets nobody in meanwhile', async () => {
    const answers: unknown[] = [];
    for (let n = 0; n < 12; n += 1) {
      answers.push(await open({ birthYear: 1900 + n, address: `198.51.100.${n}` }));
    }
    const looked = answers.filter((one) => JSON.stringify(one).includes('wrong'));
    expect(looked).toHaveLength(5);
    // The rest of the ten thousand, by the very function that counts them.
    await ownerDatabase().$queryRaw`
      SELECT sum(throttle_take(key, 900))::int FROM throttle, generate_series(1, 9988)
      WHERE key LIKE 'sheet_code:%'`;
    expect(await open({ address: '203.0.113.200' })).toEqual({ ok: false, reason: 'slow_down' });
    const [counted] = await ownerDatabase().throttle.findMany({
      where: { key: { startsWith: 'sheet_code:' } },
    });
    expect(counted?.tries).toBe(10_001);
    expect(jar.cookies.size).toBe(0);
    // A quarter of an hour after the first of them it is the client's again.
    await ownerDatabase().throttle.updateMany({
      data: { windowStart: new Date(Date.now() - 16 * 60_000) },
    });
    expect(await open({ address: '203.0.113.200' })).toMatchObject({ ok: true });
  });

  it('slows down after twenty tries from an address', async () => {
    for (let n = 0; n < 20; n += 1) {
      await open({ code: `ABCD-EFGH-${String(n).padStart(3, '0')}` });
    }
    expect(await open()).toEqual({ ok: false, reason: 'slow_down' });
    expect(await open({ address: '198.51.100.1' })).toMatchObject({ ok: true });
  });
});

describe('requireSheetCode', () => {
  it('is null without a ticket, with another code, and once the address is revoked', async () => {
    expect(await requireSheetCode(code)).toBeNull();
    await open();
    expect(await requireSheetCode('ZZZZ-ZZZZ-ZZZ')).toBeNull();
    expect(await requireSheetCode(code)).not.toBeNull();
    await ownerDatabase().homeCareLink.updateMany({ data: { revokedAt: new Date() } });
    expect(await requireSheetCode(code)).toBeNull();
  });

  it('believes no ticket but its own', () => {
    const linkId = '0199f1a0-0000-7000-8000-000000000000';
    const at = new Date('2026-11-23T10:00:00Z');
    const ticket = writeTicket(linkId, at);
    expect(readTicket(ticket, at)).toBe(linkId);
    const end = new Date(at.getTime() + TICKET_SECONDS * 1000);
    expect(readTicket(ticket, end)).toBeNull();
    const [id = '', until = '', mac = ''] = ticket.split('.');
    const forged = [
      '',
      'x.y.z',
      `${id}.${Number(until) + 999}.${mac}`,
      `0199f1a0-0000-7000-8000-000000000001.${until}.${mac}`,
      `${id}.${until}.`,
      `${id}.${until}.${'A'.repeat(43)}`,
      { toString: () => ticket },
    ];
    for (const one of forged) expect(readTicket(one, at)).toBeNull();
  });
});
