import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const PORT = vi.hoisted(() => {
  // Before anything reads the environment. Each worker has a port of its own.
  const port = 31_000 + (process.pid % 8_000);
  process.env['MAIL_URL'] = `smtp://127.0.0.1:${port}`;
  process.env['MAIL_FROM'] = 'sheets@practice.example';
  return port;
});

import { mailSheetAction } from '@/app/(practice)/clients/[clientId]/home-care/sheets/[sheetId]/actions';
import { withdrawSheet } from '@/lib/data/home-care';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import { openMailBox, type MailBox } from '../support/mail-box';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aClient, aSignedIntake } from '../support/records';
import { actAs, formOf, isNotFound, redirectTo } from '../support/request';
import { aSheet, issuedWith } from '../support/sheets';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

let box: MailBox;
let scope: PracticeScope;
let sheet: SheetRow;
let ids: { clientId: string; sheetId: string };

beforeAll(async () => {
  box = await openMailBox(PORT);
});
afterAll(() => box.close());

beforeEach(async () => {
  box.received.length = 0;
  scope = await aPractice();
  const client = await aClient(scope, { name: 'Maria Silva', email: 'maria@home.example' });
  const signed = await aSignedIntake(scope, { clientId: client.id });
  sheet = await issuedWith(scope, signed, ['short_walks', 'knee_across_chest']);
  ids = { clientId: client.id, sheetId: sheet.id };
  await actAs(scope);
});

const send = (mail: string, at = ids) => mailSheetAction(at, { errors: [] }, formOf({ mail }));
const sent = (kind: string) =>
  redirectTo(`/clients/${ids.clientId}/home-care/sheets/${ids.sheetId}\\?sent=${kind}`);

/** The text of a message, its soft line ends taken out and its letters put back. */
function textOf(raw: string): string {
  const bytes = raw
    .replace(/(?<!\?)=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const audited = (action: string) =>
  ownerDatabase().auditEvent.count({ where: { clientId: ids.clientId, action } });

describe('a sheet by e-mail', () => {
  test('as a link goes to the address that is kept, says nothing of health, and is audited', async () => {
    await expect(send('link')).rejects.toEqual(sent('link'));
    const [mail, ...more] = box.received;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: ['maria@home.example'], from: 'sheets@practice.example' });
    const text = textOf(mail?.raw ?? '');
    expect(text).toMatch(/^Subject: Your sheet is ready\r?$/m);
    expect(text).toContain(`/s/${sheet.code}`);
    expect(text).not.toMatch(/sciatica|pain|exercise|Silva|stretch|massage|walks/i);
    expect(text).not.toContain('application/pdf');
    expect(await audited('mail_sheet_link')).toBe(1);
  });

  test('as a PDF brings the file, under a name that says nothing', async () => {
    await expect(send('file')).rejects.toEqual(sent('file'));
    const raw = box.received[0]?.raw ?? '';
    expect(raw).toContain('filename=sheet-1.pdf');
    const encoded = raw
      .slice(raw.indexOf('filename=sheet-1.pdf'))
      .replace(/^[^\r\n]*\r?\n\r?\n/, '');
    expect(Buffer.from(encoded.slice(0, 400), 'base64').toString('latin1')).toMatch(/^%PDF-/);
    expect(await audited('mail_sheet_file')).toBe(1);
  });

  test('is written in the language of the sheet, and says as little', async () => {
    const client = await aClient(scope, { email: 'rosa@home.example' });
    const signed = await aSignedIntake(scope, { clientId: client.id });
    const spanish = await issuedWith(scope, signed, ['short_walks'], 'es');
    await expect(send('link', { clientId: client.id, sheetId: spanish.id })).rejects.toBeDefined();
    const text = textOf(box.received[0]?.raw ?? '');
    expect(text).toMatch(/^Subject: =\?UTF-8\?Q\?Su_hoja_está_lista\?=/m);
    expect(text).toContain('está lista. Ábrala aquí:');
    expect(text).toContain(`/s/${spanish.code}`);
    expect(text).not.toMatch(/ready|Hello|ciática|dolor|ejercicio|masaje|Silva/i);
  });

  test('that the server refuses is said, and can be sent again', async () => {
    box.refuseNext();
    expect((await send('link')).message).toContain('did not take it');
    await expect(send('link')).rejects.toEqual(sent('link'));
    // What was asked for is written down both times.
    expect(await audited('mail_sheet_link')).toBe(2);
  });

  test('nowhere without an address, and nothing of an older or withdrawn sheet', async () => {
    const bare = await aClient(scope);
    const signed = await aSignedIntake(scope, { clientId: bare.id });
    const other = await aSheet(scope, signed);
    const at = { clientId: bare.id, sheetId: other.id };
    expect((await send('link', at)).message).toContain('No e-mail address');
    const { screeningId } = sheet;
    const next = await issuedWith(scope, { ...signed, clientId: ids.clientId, screeningId }, [
      'short_walks',
    ]);
    expect((await send('link')).message).toContain('newer version');
    await withdrawSheet(scope, { sheetId: next.id, reason: 'Other side.' });
    const newest = { clientId: ids.clientId, sheetId: next.id };
    expect((await send('link', newest)).message).toContain('withdrawn');
    expect(box.received).toEqual([]);
  });

  test('not by another practice, nor by the front desk, nor in another way', async () => {
    expect((await send('fax')).message).toBe('Choose the link or the PDF.');
    await actAs(await aPractice());
    expect((await send('link')).message).toContain('not here any more');
    const { scope: desk } = await aMember(scope.practiceId, { role: 'front_desk' });
    await actAs(desk);
    await expect(send('link')).rejects.toEqual(isNotFound);
    expect(box.received).toEqual([]);
  });

  test('ten times within an hour, and no more', async () => {
    for (let time = 0; time < 10; time += 1) await send('link').catch(() => undefined);
    expect((await send('link')).message).toContain('ten times');
    expect(box.received).toHaveLength(10);
  });
});
