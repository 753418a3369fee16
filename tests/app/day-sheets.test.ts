import { beforeEach, describe, expect, test, vi } from 'vitest';

import { GET as sheetsPdf } from '@/app/api/day-sheets/route';
import { boundsOfDay } from '@/app/bounds-of-day';
import { sheetsOfDay } from '@/app/sheets-of-day';
import { listAppointments } from '@/lib/data/appointments';
import { requireMember } from '@/lib/access/require-member';
import { mayReadMore } from '@/lib/access/read-limits';
import { withdrawSheet } from '@/lib/data/home-care';
import type { PracticeScope } from '@/lib/data/scope';
import { instantAt, today } from '@/lib/platform/clock';
import { compact, readPdf } from '../print/read-pdf';
import { tell, told } from '../support/check-ins';
import { anIssuedSheet } from '../support/issued-sheet';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aLimit } from '../support/records';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient } from '../support/walked-client';
import { ofTheCatalogue } from '../support/of-the-catalogue';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const ZONE = 'Europe/London';

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

async function comes(clientId: string, clock: string, cancelled = false): Promise<void> {
  await ownerDatabase().appointment.create({
    data: {
      ...{ practiceId: scope.practiceId, therapistId: scope.accountId, minutes: 60, clientId },
      ...{ createdById: scope.accountId, startsAt: instantAt(today(ZONE), `${clock}:00`, ZONE) },
      cancelledAt: cancelled ? new Date() : null,
    },
  });
}

/** Somebody with an issued sheet who comes at that time. */
async function withSheet(clock: string) {
  const { name, ...sheet } = await anIssuedSheet(scope);
  await comes(sheet.clientId, clock);
  return { clientId: sheet.clientId, name, sheet };
}

const open = (query = '') => sheetsPdf(new Request(`http://127.0.0.1/api/day-sheets${query}`));

async function pagesOf(response: Response): Promise<string[]> {
  return (await readPdf(new Uint8Array(await response.arrayBuffer()))).pages;
}

async function openedOf(clientId: string): Promise<string[]> {
  const rows = await ownerDatabase().accessLog.findMany({ where: { clientId } });
  return rows.map(({ what }) => what);
}

async function listed() {
  const { today, practice } = await requireMember('print_sheet');
  const { timeZone } = practice;
  const comers = await listAppointments(scope, boundsOfDay(today, timeZone));
  return sheetsOfDay(scope, { comers, timeZone });
}

describe('the sheets of today’s clients', () => {
  test('are one PDF in the order of the appointments, each opening with its line of the audit', async () => {
    const late = await withSheet('16:15');
    const early = await withSheet('09:45');
    const gone = await anIssuedSheet(scope);
    await comes(gone.clientId, '11:00', true);
    await comes(early.clientId, '18:00');
    const response = await open('?paper=letter');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toBe(
      'inline; filename="home-programs-of-today.pdf"',
    );
    const pages = await pagesOf(response);
    const codes = pages.flatMap((page, index) =>
      page.includes('Page1of') ? [[index % 2, page.includes(early.sheet.code)]] : [],
    );
    expect(codes).toEqual([
      [0, true],
      [0, false],
    ]);
    expect(pages.join('')).toContain(late.sheet.code);
    expect(pages.join('')).not.toContain(compact(late.name));
    for (const { clientId } of [early, late]) {
      expect((await openedOf(clientId)).filter((what) => what === 'sheet_pdf')).toHaveLength(1);
    }
    expect(await openedOf(gone.clientId)).not.toContain('sheet_pdf');
  });

  test('are printed by the front desk, which opens none of them', async () => {
    const { clientId } = await withSheet('10:00');
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    expect((await open()).status).toBe(200);
    expect(await openedOf(clientId)).toEqual(['sheet_pdf']);
  });

  test('leave out who has none, whose sheet was taken back, and who told a danger sign', async () => {
    const none = await aWalkedClient(scope, 'decided');
    await comes(none.client.id, '08:00');
    const back = await withSheet('09:00');
    await withdrawSheet(scope, { sheetId: back.sheet.id, reason: 'The side was wrong.' });
    const asked = await withSheet('10:00');
    const stays = await withSheet('11:00');
    const { code, id: sheetId } = asked.sheet;
    await tell({ code, sheetId }, told({ alarm: 'emergency' }));
    const { toPrint, leftOut } = await listed();
    expect(toPrint.map(({ sheet }) => sheet.clientId)).toEqual([stays.clientId]);
    expect(leftOut.map(({ clientId, time, why }) => [clientId, time, why])).toEqual([
      [none.client.id, '08:00', 'none'],
      [back.clientId, '09:00', 'withdrawn'],
      [asked.clientId, '10:00', 'emergency'],
    ]);
    const pages = await pagesOf(await open());
    expect(pages.filter((page) => page.includes('Page1of'))).toHaveLength(1);
    expect(await openedOf(back.clientId)).not.toContain('sheet_pdf');
  });

  test('leave out a sheet of which an item has become “no” since (decisions 30)', async () => {
    const { sheet } = await withSheet('10:00');
    const [first] = sheet.program;
    if (!first) throw new Error('An empty sheet.');
    expect((await listed()).leftOut).toEqual([]);
    await aLimit(scope, {
      effect: { kind: 'home', status: 'no', items: [ofTheCatalogue(first.item)] },
    });
    expect((await listed()).leftOut).toMatchObject([{ time: '10:00', why: 'withheld' }]);
    const answer = await open();
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Look at Today');
  });

  test('are those of the own practice, for those who may print sheets', async () => {
    await withSheet('10:00');
    await actAs(await aPractice());
    expect((await open()).status).toBe(409);
    await actAs((await aMember(scope.practiceId, { role: 'reviewer' })).scope);
    await expect(open()).rejects.toEqual(isNotFound);
    actAsNobody();
    await expect(open()).rejects.toEqual(redirectTo('/sign-in.*'));
  });

  test('have no part that there is not, and not too many in an hour', async () => {
    await withSheet('10:00');
    for (const part of ['0', 'x', '-1', '99']) {
      await expect(open(`?part=${part}`)).rejects.toEqual(isNotFound);
    }
    expect((await open('?part=2')).status).toBe(409);
    for (let count = 0; count < 20; count += 1) await mayReadMore(scope, 'export');
    expect((await open()).status).toBe(429);
  });
});
