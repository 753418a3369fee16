import { beforeAll, describe, expect, it } from 'vitest';

import { systemScope } from '@/lib/access/system-scope';
import {
  findNewestSheet,
  findSheet,
  issueSheet,
  listSheets,
  nextSheetNumber,
  readSheetForClient,
  withdrawSheet,
} from '@/lib/data/home-care';
import { parseSheetCode } from '@/lib/data/rows/sheet-code';
import type { PracticeScope, SheetScope } from '@/lib/data/scope';
import { addScreening } from '@/lib/data/screenings';
import { findSheetLink } from '@/lib/data/sheet-links';
import { atOnce } from '../support/at-once';
import { aPractice } from '../support/practices';
import { aCase, aClient, aSignedIntake, newScreening, type SignedIntake } from '../support/records';
import { aSheet, newSheet, someSheet } from '../support/sheets';
import { ownerDatabase } from '../support/owner-database';

let scope: PracticeScope;
const system = systemScope('test');

beforeAll(async () => {
  scope = await aPractice();
});

const signedClient = async (): Promise<SignedIntake> =>
  aSignedIntake(scope, { clientId: (await aClient(scope)).id });

async function scopeOfCode(code: string): Promise<SheetScope> {
  const link = await findSheetLink(system, { code });
  if (!link) throw new Error('The code opens nothing.');
  const { practiceId, clientId, linkId } = link;
  return { kind: 'sheet', practiceId, clientId, linkId } as SheetScope;
}

describe('issueSheet', () => {
  it('numbers the sheets of a client and keeps one code for all of them', async () => {
    const signed = await signedClient();
    expect(await nextSheetNumber(scope, signed.clientId)).toBe(1);
    const first = await issueSheet(scope, newSheet(signed));
    const second = await issueSheet(scope, newSheet(signed, someSheet({ number: 2 })));
    expect([first?.number, second?.number]).toEqual([1, 2]);
    expect(second?.code).toBe(first?.code);
    expect(first?.code).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}$/,
    );
    expect(await findSheet(scope, first?.id ?? '')).toEqual(first);
    expect((await listSheets(scope, signed.clientId)).map(({ number }) => number)).toEqual([2, 1]);
    expect(await nextSheetNumber(scope, signed.clientId)).toBe(3);
  });

  it('makes one sheet of 20 taps on one document', async () => {
    const signed = await signedClient();
    const results = await atOnce(20, () => issueSheet(scope, newSheet(signed)));
    expect(new Set(results.map((sheet) => sheet?.id)).size).toBe(1);
    expect(await listSheets(scope, signed.clientId)).toHaveLength(1);
  });

  it('gives a number to exactly one of 20 different documents made for it', async () => {
    const signed = await signedClient();
    const results = await atOnce(20, (n) =>
      issueSheet(scope, newSheet(signed, someSheet({ therapist: `Therapist ${n}` }))),
    );
    expect(results.filter((sheet) => sheet !== null)).toHaveLength(1);
  });

  it('is refused under a screening that is no longer the newest', async () => {
    const signed = await signedClient();
    await addScreening(scope, { ...newScreening(), ...signed });
    expect(await issueSheet(scope, newSheet(signed))).toBeNull();
  });
});

describe('the code', () => {
  it('stands in no table', async () => {
    const { code } = await aSheet(scope, await signedClient());
    const rows = await ownerDatabase().homeCareLink.findMany();
    const text = JSON.stringify(rows);
    expect(text).not.toContain(code);
    expect(text).not.toContain(code.replaceAll('-', ''));
  });

  it.each([
    ['0O1I-LABC-DEF', '00111ABCDEF'],
    [' ab cd–ef gh jkm ', 'ABCDEFGHJKM'],
    ['ABCD-EFGH-JK', null],
    ['ABCD-EFGH-JKU', null],
    ['', null],
    [{ not: '' }, null],
  ])('%j is read as %j', (typed, code) => {
    expect(parseSheetCode(typed)).toBe(code);
  });

  it('is found as people type it, and not after it was revoked', async () => {
    const signed = await signedClient();
    const { code } = await aSheet(scope, signed);
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect(await findSheetLink(system, { code: typed })).toMatchObject({
      clientId: signed.clientId,
      birthDate: '1979-04-12',
    });
    expect(await findSheetLink(system, { code: 'ZZZZ-ZZZZ-ZZZ' })).toBeNull();
    await ownerDatabase().homeCareLink.updateMany({
      where: { clientId: signed.clientId },
      data: { revokedAt: new Date() },
    });
    expect(await findSheetLink(system, { code })).toBeNull();
  });
});

describe('readSheetForClient', () => {
  it('shows the newest sheet with the facts to check it against, and logs the look', async () => {
    const signed = await signedClient();
    const { code } = await aSheet(scope, signed);
    const sheet = await aSheet(scope, signed);
    const view = await readSheetForClient(await scopeOfCode(code));
    expect(view).toMatchObject({
      sheet: { id: sheet.id, number: 2 },
      withheld: null,
      practice: { id: scope.practiceId, timeZone: 'Europe/London' },
      clinicalCase: aCase(),
    });
    const log = await ownerDatabase().accessLog.findMany({ where: { clientId: signed.clientId } });
    expect(log).toMatchObject([{ what: 'client_sheet', accountId: null }]);
  });

  it('shows nothing once the newest sheet is withdrawn, also not the one before', async () => {
    const signed = await signedClient();
    const { code } = await aSheet(scope, signed);
    const newest = await aSheet(scope, signed);
    const withdrawn = await withdrawSheet(scope, { sheetId: newest.id, reason: 'Side changed.' });
    expect(withdrawn).toMatchObject({ ok: true, value: { withdrawnReason: 'Side changed.' } });
    expect(await withdrawSheet(scope, { sheetId: newest.id, reason: 'Again.' })).toEqual({
      ok: false,
      reason: 'not_found',
    });
    expect(await readSheetForClient(await scopeOfCode(code))).toMatchObject({
      sheet: null,
      withheld: 'withdrawn',
    });
    expect((await findNewestSheet(scope, signed.clientId))?.withdrawnAt).toBeInstanceOf(Date);
    const next = await aSheet(scope, signed);
    expect(await readSheetForClient(await scopeOfCode(code))).toMatchObject({
      sheet: { id: next.id },
      withheld: null,
    });
  });

  it('keeps the newest sheet when an older one is withdrawn', async () => {
    const signed = await signedClient();
    const old = await aSheet(scope, signed);
    await aSheet(scope, signed);
    await withdrawSheet(scope, { sheetId: old.id, reason: 'Replaced.' });
    expect((await readSheetForClient(await scopeOfCode(old.code)))?.sheet?.number).toBe(2);
  });

  it('gives one client nothing of another', async () => {
    const mine = await aSheet(scope, await signedClient());
    const other = await aSheet(scope, await signedClient());
    const { linkId } = await scopeOfCode(mine.code);
    const theirs = await scopeOfCode(other.code);
    expect(await readSheetForClient({ ...theirs, linkId })).toBeNull();
    const elsewhere = await aPractice();
    expect(await readSheetForClient({ ...theirs, practiceId: elsewhere.practiceId })).toBeNull();
  });
});
