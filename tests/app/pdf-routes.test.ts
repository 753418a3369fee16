import { beforeEach, describe, expect, it, vi } from 'vitest';

import { GET as emergencyPdf } from '@/app/api/clients/[clientId]/emergency-summary/route';
import { GET as cardPdf } from '@/app/api/session-plans/[planId]/card/route';
import { GET as sheetPdf } from '@/app/api/sheets/[sheetId]/pdf/route';
import { usualAround } from '@/lib/domain/home-care/sheet-around';
import { documentHash } from '@/lib/data/document-hash';
import { issueSheet, withdrawSheet } from '@/lib/data/home-care';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import { compact, readPdf } from '../print/read-pdf';
import { aSheet } from '../print/sheets-to-print';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';
import { someProgram } from '../support/sheets';
import { aWalkedClient } from '../support/walked-client';
import { ownerDatabase } from '../support/owner-database';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const NOT_IDS = ['00000000-0000-7000-8000-000000000000', 'x', '../../x', '1'.repeat(4000)];

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
});

const request = (query: string) => new Request(`http://127.0.0.1/api/x${query}`);

function openSheet(sheetId: string, query = ''): Promise<Response> {
  return sheetPdf(request(query), { params: Promise.resolve({ sheetId }) });
}

function openSummary(clientId: string, query = ''): Promise<Response> {
  return emergencyPdf(request(query), { params: Promise.resolve({ clientId }) });
}

function openCard(planId: string, query = ''): Promise<Response> {
  return cardPdf(request(query), { params: Promise.resolve({ planId }) });
}

async function read(response: Response) {
  return readPdf(new Uint8Array(await response.arrayBuffer()));
}

function expectPrivatePdf({ status, headers }: Response, fileName: string): void {
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('content-disposition')).toBe(`inline; filename="${fileName}"`);
}

async function openedOf(clientId: string): Promise<string[]> {
  const rows = await ownerDatabase().accessLog.findMany({ where: { clientId } });
  return rows.map(({ what }) => what);
}

async function anIssuedSheet(): Promise<SheetRow> {
  const { client, screening } = await aWalkedClient(scope, 'screened');
  const document = { ...aSheet({ name: client.name }), number: 1 };
  const sheet = await issueSheet(scope, {
    clientId: client.id,
    screeningId: screening?.id ?? '',
    program: someProgram(),
    around: usualAround,
    document,
    contentVersion: document.contentVersion,
    contentHash: documentHash(document),
  });
  if (!sheet) throw new Error('The sheet was not issued.');
  return sheet;
}

describe('the PDF of a sheet', () => {
  it('is for whoever may print, with the client’s code, and is logged', async () => {
    const sheet = await anIssuedSheet();
    const desk = await aMember(scope.practiceId, { role: 'front_desk' });
    await actAs(desk.scope);
    const response = await openSheet(sheet.id);
    expectPrivatePdf(response, 'home-program-1.pdf');
    const { pages, alts, sizes } = await read(response);
    expect(pages.join('')).toContain(compact(`Code ${sheet.code}`));
    expect(alts[1]).toContain(sheet.code);
    expect(sizes[0]?.map(Math.round)).toEqual([595, 842]);
    expect(await openedOf(sheet.clientId)).toContain('sheet_pdf');
  });

  it('comes on the paper that was asked for, else on the practice’s own', async () => {
    const { id } = await anIssuedSheet();
    await actAs(scope);
    const widthOf = async (query: string) => (await read(await openSheet(id, query))).sizes[0]?.[0];
    expect(await widthOf('?paper=letter')).toBe(612);
    expect(await widthOf('?paper=a3')).toBeCloseTo(595.3, 1);
    await ownerDatabase().practice.update({
      where: { id: scope.practiceId },
      data: { paper: 'letter' },
    });
    expect(await widthOf('')).toBe(612);
    expect(await widthOf('?paper=a4')).toBeCloseTo(595.3, 1);
  });

  const isLarge = (points: number) => [16, 17, 18].includes(points);

  it('comes in large print where that was asked for, on either paper', async () => {
    const { id } = await anIssuedSheet();
    await actAs(scope);
    const sizesOf = async (query: string) => {
      const { textSizes, sizes } = await read(await openSheet(id, query));
      return [Math.min(...textSizes), Math.round(sizes[0]?.[0] ?? 0)];
    };
    // 18 points, or the step or two below that the law of sheets allows where a page would be left nearly empty:
    // the sheet's code is drawn by lot, and how wide its letters are can decide it.
    expect(await sizesOf('?layout=large')).toEqual([expect.toSatisfy(isLarge), 595]);
    expect(await sizesOf('?layout=large&paper=letter')).toEqual([expect.toSatisfy(isLarge), 612]);
    expect(await sizesOf('?layout=huge')).toEqual([11, 595]);
  });

  it('is not there once it is withdrawn', async () => {
    const { id, clientId } = await anIssuedSheet();
    await withdrawSheet(scope, { sheetId: id, reason: 'The side changed.' });
    await actAs(scope);
    await expect(openSheet(id)).rejects.toEqual(isNotFound);
    expect(await openedOf(clientId)).not.toContain('sheet_pdf');
  });

  it('is not there for another practice, a reviewer, unknown ids and nonsense', async () => {
    const { id, clientId } = await anIssuedSheet();
    await actAs(await aPractice());
    await expect(openSheet(id)).rejects.toEqual(isNotFound);
    for (const sheetId of NOT_IDS) await expect(openSheet(sheetId)).rejects.toEqual(isNotFound);
    await actAs((await aMember(scope.practiceId, { role: 'reviewer' })).scope);
    await expect(openSheet(id)).rejects.toEqual(isNotFound);
    expect(await openedOf(clientId)).not.toContain('sheet_pdf');
  });

  it('leads somebody who is not signed in to the sign-in page', async () => {
    const { id } = await anIssuedSheet();
    await expect(openSheet(id)).rejects.toEqual(redirectTo('/sign-in.*'));
  });
});

describe('the PDF of the emergency summary', () => {
  const numb = { answers: { redFlags: { rf_ces_1: 'yes' } } } as const;

  it('names the client, what was found and who prints it, and is logged', async () => {
    const { client } = await aWalkedClient(scope, 'screened', numb);
    await actAs(scope);
    const response = await openSummary(client.id, '?paper=letter');
    expectPrivatePdf(response, 'emergency-summary.pdf');
    const { pages, sizes } = await read(response);
    expect(pages).toHaveLength(1);
    expect(sizes).toEqual([[612, 792]]);
    for (const words of [client.name, 'Born 12 Apr 1979', 'Emergency:', 'Printed', 'Yes']) {
      expect(pages[0]).toContain(compact(words));
    }
    expect(await openedOf(client.id)).toContain('emergency_summary');
  });

  it('is not there while nothing stops a session, nor before an intake is signed', async () => {
    await actAs(scope);
    for (const stage of ['new', 'screened'] as const) {
      const { client } = await aWalkedClient(scope, stage);
      await expect(openSummary(client.id)).rejects.toEqual(isNotFound);
      expect(await openedOf(client.id)).not.toContain('emergency_summary');
    }
  });

  it('is not there for another practice, the front desk, unknown ids and nonsense', async () => {
    const { client } = await aWalkedClient(scope, 'screened', numb);
    await actAs(await aPractice());
    await expect(openSummary(client.id)).rejects.toEqual(isNotFound);
    for (const id of NOT_IDS) await expect(openSummary(id)).rejects.toEqual(isNotFound);
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    await expect(openSummary(client.id)).rejects.toEqual(isNotFound);
    actAsNobody();
    await expect(openSummary(client.id)).rejects.toEqual(redirectTo('/sign-in.*'));
  });
});

describe('the PDF of the session card', () => {
  it('is there for a confirmed plan, names the client by first name only, and is logged', async () => {
    const { client, plan } = await aWalkedClient(scope, 'plan_confirmed');
    await actAs(scope);
    const response = await openCard(plan?.id ?? '');
    expectPrivatePdf(response, 'session-card.pdf');
    const { pages } = await read(response);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(compact(`${client.name.split(' ')[0]}`));
    expect(pages[0]).not.toContain(compact(client.name));
    expect(await openedOf(client.id)).toContain('session_card');
  });

  it('is not there for a draft, another practice, the front desk, unknown ids and nonsense', async () => {
    await actAs(scope);
    const draft = await aWalkedClient(scope, 'plan_draft');
    await expect(openCard(draft.plan?.id ?? '')).rejects.toEqual(isNotFound);
    const { client, plan } = await aWalkedClient(scope, 'plan_confirmed');
    await actAs(await aPractice());
    await expect(openCard(plan?.id ?? '')).rejects.toEqual(isNotFound);
    for (const id of NOT_IDS) await expect(openCard(id)).rejects.toEqual(isNotFound);
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    await expect(openCard(plan?.id ?? '')).rejects.toEqual(isNotFound);
    expect(await openedOf(client.id)).not.toContain('session_card');
  });
});
