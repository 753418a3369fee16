import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, it } from 'vitest';

import { answerCheckIn, listCheckIns, storeCheckIns } from '@/lib/data/check-ins';
import { closeClientPage, listClientLinks, renewClientPage } from '@/lib/data/client-links';
import { findSheet, issueSheet } from '@/lib/data/home-care';
import { findSheetLink } from '@/lib/data/sheet-links';
import type { PracticeScope } from '@/lib/data/scope';
import { systemScope } from '@/lib/access/system-scope';
import { atOnce } from '../support/at-once';
import { scopeOfCode, tell, told } from '../support/check-ins';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, aSignedIntake } from '../support/records';
import { aSheet, newSheet, someSheet } from '../support/sheets';
import { statementsOf } from '../support/statements';

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
});

async function aHome() {
  const signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
  const { code, id: sheetId } = await aSheet(scope, signed);
  return { signed, clientId: signed.clientId, code, sheetId };
}

describe('what a client tells from home', () => {
  it('is stored in the order of the phone, with both clocks', async () => {
    const home = await aHome();
    const twoDaysOff = new Date('2026-01-01T00:00:00Z');
    const all = [
      told({ sequence: 7, saidAt: twoDaysOff }),
      told({ sequence: 3 }),
      told({ sequence: 5 }),
    ];
    expect(await tell(home, ...all)).toEqual(all.map(({ key }) => key));
    const rows = await listCheckIns(scope, home.clientId);
    expect(rows.map(({ saidAt }) => saidAt.getTime())).toEqual(
      [all[0], all[2], all[1]].map((one) => one?.saidAt.getTime()),
    );
    const [row] = rows;
    expect(Math.abs((row?.receivedAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(row?.content).toEqual(all[0]?.content);
  });

  it('is one row however often it arrives, also at once, and the first words stay', async () => {
    const home = await aHome();
    const one = told();
    await atOnce(10, () => tell(home, one));
    const changed = { ...one, content: { kind: 'done', item: 'side_rest', isDone: true } as const };
    expect(await tell(home, changed)).toEqual([one.key]);
    const rows = await listCheckIns(scope, home.clientId);
    expect(rows.map(({ content }) => content)).toEqual([one.content]);
    const lines = await ownerDatabase().auditEvent.count({
      where: { clientId: home.clientId, action: 'tell_from_home' },
    });
    expect(lines).toBe(1);
  });

  it('is stored and read with as many statements, however much it is', async () => {
    const [little, much] = [await aHome(), await aHome()];
    const many = Array.from({ length: 40 }, (_, sequence) => told({ sequence }));
    const stored = await statementsOf(() => tell(little, told()));
    expect(await statementsOf(() => tell(much, ...many))).toHaveLength(stored.length);
    const read = await statementsOf(() => listCheckIns(scope, little.clientId));
    expect(await statementsOf(() => listCheckIns(scope, much.clientId))).toHaveLength(read.length);
    expect(read.length).toBeLessThan(3);
    expect(await listCheckIns(scope, much.clientId)).toHaveLength(40);
  });

  it('is refused for another client’s sheet, and once the page is closed', async () => {
    const [home, other] = [await aHome(), await aHome()];
    expect(await tell({ ...home, sheetId: other.sheetId }, told())).toEqual([]);
    expect(await tell({ ...home, sheetId: randomUUID() }, told())).toEqual([]);
    const page = await scopeOfCode(home.code);
    await closeClientPage(scope, home.clientId);
    expect(await storeCheckIns(page, [told({ sheetId: home.sheetId })], () => told())).toBeNull();
    expect(await listCheckIns(scope, home.clientId)).toEqual([]);
  });

  it('is dealt with once, by name', async () => {
    const home = await aHome();
    await tell(home, told({ alarm: 'urgent' }));
    const [row] = await listCheckIns(scope, home.clientId);
    const given = { clientId: home.clientId, checkInId: row?.id ?? '', note: 'Called at nine.' };
    const other = { ...given, clientId: (await aHome()).clientId };
    expect(await answerCheckIn(scope, other)).toEqual({ ok: false, reason: 'not_found' });
    const twice = await atOnce(2, () => answerCheckIn(scope, given));
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    const [after] = await listCheckIns(scope, home.clientId);
    expect(after).toMatchObject({ alarm: 'urgent', answer: { note: 'Called at nine.' } });
  });
});

describe('a client’s page', () => {
  const opens = async (code: string) =>
    (await findSheetLink(systemScope('test'), { code })) !== null;

  it('is closed at once, and gets a new code that the sheets are printed with', async () => {
    const home = await aHome();
    expect(await renewClientPage(scope, home.clientId)).toEqual({ ok: true, value: null });
    const sheet = await findSheet(scope, home.sheetId);
    expect(sheet?.code).not.toBe(home.code);
    expect(await opens(home.code)).toBe(false);
    expect(await opens(sheet?.code ?? '')).toBe(true);
    const links = await listClientLinks(scope, home.clientId);
    expect(links.map(({ revokedAt }) => revokedAt !== null)).toEqual([false, true]);
  });

  it('stays closed until somebody makes a new code or issues a sheet', async () => {
    const home = await aHome();
    expect(await closeClientPage(scope, home.clientId)).toEqual({ ok: true, value: null });
    const again = await closeClientPage(scope, home.clientId);
    expect(again).toEqual({ ok: false, reason: 'not_found' });
    expect(await opens(home.code)).toBe(false);
    const next = await issueSheet(scope, newSheet(home.signed, someSheet({ number: 2 })));
    expect(next?.code).not.toBe(home.code);
    expect(await opens(next?.code ?? '')).toBe(true);
  });

  it('is not there before the first sheet', async () => {
    const { id } = await aClient(scope);
    expect(await renewClientPage(scope, id)).toEqual({ ok: false, reason: 'not_found' });
  });
});
