/** A practice's own item on its way: offered, issued, printed, on the client's phone, and withheld. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { GET as clientPicture } from '@/app/(client)/s/[code]/pictures/[pictureId]/route';
import { openSheetAction } from '@/app/(client)/s/[code]/actions';
import { phonePage } from '@/app/(client)/s/[code]/phone-page';
import { sheetToday } from '@/app/(client)/s/[code]/sheet-today';
import { issueProgram } from '@/app/(practice)/clients/[clientId]/home-care/issue-program';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import { GET as sheetPdf } from '@/app/api/sheets/[sheetId]/pdf/route';
import { requireMember } from '@/lib/access/require-member';
import { requireSheetCode } from '@/lib/access/require-sheet-code';
import { findHomeCareChoice } from '@/lib/data/home-care-drafts';
import { findSheet, readSheetForClient, withdrawSheet } from '@/lib/data/home-care';
import { archiveOwnItem, replaceOwnItem } from '@/lib/data/own-items';
import { findPractice, savePractice } from '@/lib/data/practices';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import { activityItems } from '@/lib/domain/home-care/check-program';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import { offerItems } from '@/lib/domain/home-care/offer-items';
import type { OwnItemId } from '@/lib/domain/home-care/own-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { usualAround } from '@/lib/domain/home-care/sheet-around';
import { anOwnItem } from '../domain/support/own-items';
import { readPdf } from '../print/read-pdf';
import { aKeptOwnItem } from '../support/own-items';
import { aPicture } from '../support/practice-pictures';
import { aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

let scope: PracticeScope;
let clientId = '';
let pictureId = '';
let rowId = '';
let own: OwnItemId = 'own_';

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
  const phones = { practicePhone: '1', urgentPhone: '2', emergencyNumber: '3' };
  const more = { maternityPhone: '4', crisisPhone: '5' };
  await savePractice(scope, { ...(await findPractice(scope)), ...phones, ...more });
  clientId = (await aWalkedClient(scope, 'decided')).client.id;
  pictureId = await aPicture(scope);
  const pictures = [{ pictureId, alt: 'Somebody slides a heel' }];
  rowId = await aKeptOwnItem(scope, { pictures });
  own = `own_${rowId}`;
});

async function homeNow() {
  const member = await requireMember('issue_sheet');
  const situation = await readSituation(member, clientId);
  if (!situation?.home) throw new Error('No signed intake.');
  return { member, situation, home: situation.home };
}

async function ownOffer() {
  const { home } = await homeNow();
  return offerItems(home).find(({ item }) => item === own);
}

async function issued(
  change: (one: ProgramItem) => ProgramItem = (one) => one,
  language: 'en' | 'es' = 'en',
) {
  const { member, situation, home } = await homeNow();
  const start = (await ownOffer())?.start;
  if (!start) throw new Error('Not offered.');
  const drafted = (draftProgram(home) ?? []).filter((one) => isActivity(one.item));
  const { version } = await findHomeCareChoice(scope, clientId);
  const around = { ...usualAround, language };
  const choice = { program: [...drafted, change(start)], around };
  return issueProgram({ member, situation, choice, version, key: null });
}

async function sheetOf(language: 'en' | 'es' = 'en'): Promise<SheetRow> {
  const answer = await issued((one) => one, language);
  const sheet = answer.ok ? await findSheet(scope, answer.sheetId) : null;
  if (!sheet) throw new Error(JSON.stringify(answer));
  return sheet;
}

const isActivity = (item: string): boolean => (activityItems as readonly string[]).includes(item);

const pictureAt = (code: string, id: string) =>
  clientPicture(new Request(`http://127.0.0.1/s/${code}/pictures/${id}`), {
    params: Promise.resolve({ code, pictureId: id }),
  });

/** As the client who has given code and birth year. */
async function opened({ code }: SheetRow) {
  actAsNobody();
  await openSheetAction(code, { errors: [] }, formOf({ birthYear: '1979' })).catch(() => undefined);
  const client = await requireSheetCode(code);
  const view = client && (await readSheetForClient(client));
  if (!view) throw new Error('The sheet is not open.');
  return view;
}

describe('an own item', () => {
  test('is offered with a caution and its reason, and asks for what to take care of', async () => {
    const offer = await ownOffer();
    expect(offer?.sides.map(({ status }) => status)).toEqual(['caution', 'caution', 'caution']);
    expect(offer?.sides[0]?.why).toContain('the therapist decides');
    const refused = await issued((one) => ({ ...one, cautions: [] }));
    expect(refused).toMatchObject({
      ok: false,
      errors: [{ message: expect.stringContaining('Heel slides') }],
    });
  });

  test('stands on the sheet with its words and picture, unreviewed, and in the PDF', async () => {
    const sheet = await sheetOf();
    const item = sheet.document.items.find((one) => one.item === own);
    expect(item).toMatchObject({ name: 'Heel slides', pictures: [{ pictureId }] });
    expect(sheet.document.isReviewed).toBeUndefined();
    const params = Promise.resolve({ sheetId: sheet.id });
    const answer = await sheetPdf(new Request('http://127.0.0.1/api/x'), { params });
    const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(pdf.alts).toContain('Somebody slides a heel');
  });

  test('is on the client’s page, its picture by the sheet’s code alone', async () => {
    const other = await aPicture(scope);
    const sheet = await sheetOf();
    const view = await opened(sheet);
    const today = sheetToday(view);
    if (today.shows !== 'sheet') throw new Error(today.shows);
    expect(today.items.map(({ item }) => item)).toContain(own);
    const phone = phonePage(view, today, { isKept: false })?.items.find((one) => one.item === own);
    expect(phone?.pictures).toEqual([
      { src: `/s/${sheet.code}/pictures/${pictureId}`, alt: 'Somebody slides a heel' },
    ]);
    const shown = await pictureAt(sheet.code, pictureId);
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    await expect(pictureAt(sheet.code, other)).rejects.toEqual(isNotFound);
    await expect(pictureAt('AAAA-AAAA-AAA', pictureId)).rejects.toEqual(isNotFound);
    await actAs(scope);
    await withdrawSheet(scope, { sheetId: sheet.id, reason: 'Wrong.' });
    await expect(pictureAt(sheet.code, pictureId)).rejects.toEqual(isNotFound);
  });

  test('on a Spanish sheet it is in English and says so, on the client’s page too', async () => {
    const sheet = await sheetOf('es');
    const item = sheet.document.items.find((one) => one.item === own);
    const english = { alt: 'Somebody slides a heel', writtenIn: 'en' };
    expect(item).toMatchObject({ writtenIn: 'en', pictures: [english] });
    const [beside] = sheet.document.others ?? [];
    const same = beside?.items.find((one) => one.item === own);
    expect([beside?.language, same?.writtenIn]).toEqual(['en', undefined]);
    const view = await opened(sheet);
    const today = sheetToday(view);
    if (today.shows !== 'sheet') throw new Error(today.shows);
    const phone = phonePage(view, today, { isKept: false })?.items.find((one) => one.item === own);
    expect(phone).toMatchObject({ writtenIn: 'en', pictures: [english] });
  });

  test('is withheld at once when a load that was forgotten says so', async () => {
    const sheet = await sheetOf();
    const held = async () => {
      const today = sheetToday(await opened(sheet));
      return today.shows === 'sheet' && today.withheld.some(({ item }) => item === own);
    };
    expect(await held()).toBe(false);
    const twist = anOwnItem({ loadTags: ['lumbar_rotation'] });
    const replaced = await replaceOwnItem(scope, { rowId, item: twist });
    expect(replaced.ok).toBe(true);
    // A twist is not for this client: so is the sheet at home, by the version after the one that it names.
    expect(await held()).toBe(true);
  });

  test('once archived it is offered no more, and on no new sheet; the sheet at home stays', async () => {
    const sheet = await sheetOf();
    const before = await homeNow();
    const start = (await ownOffer())?.start;
    await archiveOwnItem(scope, { rowId });
    expect(await ownOffer()).toBeUndefined();
    const { version } = await findHomeCareChoice(scope, clientId);
    const choice = { program: start ? [start] : [], around: usualAround };
    const { member, situation } = await homeNow();
    const again = await issueProgram({ member, situation, choice, version, key: null });
    expect(again).toMatchObject({ ok: false });
    expect(JSON.stringify(again)).toContain('not offered any more');
    expect(before.situation.chart.ownItems).toHaveLength(1);
    const today = sheetToday(await opened(sheet));
    expect(today.shows === 'sheet' && today.items.some(({ item }) => item === own)).toBe(true);
  });

  test('another practice cannot put it on a sheet', async () => {
    const start = (await ownOffer())?.start;
    const theirs = await aPractice();
    await actAs(theirs);
    const { client } = await aWalkedClient(theirs, 'decided');
    const member = await requireMember('issue_sheet');
    const situation = await readSituation(member, client.id);
    if (!situation || !start) throw new Error('Nothing to try.');
    const choice = { program: [start], around: usualAround };
    const answer = await issueProgram({ member, situation, choice, version: 0, key: null });
    expect(JSON.stringify(answer)).toContain('Unknown item');
  });
});
