import { beforeEach, describe, expect, test, vi } from 'vitest';

import { issueSheetAction } from '@/app/(practice)/clients/[clientId]/home-care/actions';
import { withdrawSheetAction } from '@/app/(practice)/clients/[clientId]/home-care/sheets/[sheetId]/actions';
import SheetRoute from '@/app/(practice)/clients/[clientId]/home-care/sheets/[sheetId]/page';
import { contentHashOf } from '@/app/content-hashes';
import { libraryBook } from '@/lib/content/library-book';
import { ruleBook } from '@/lib/content/rule-book';
import type { Chart } from '@/lib/data/charts';
import { recordContentReview } from '@/lib/data/content-reviews';
import { findHomeCareChoice } from '@/lib/data/home-care-drafts';
import { listSheets } from '@/lib/data/home-care';
import { findPractice, savePractice } from '@/lib/data/practices';
import type { PracticeScope } from '@/lib/data/scope';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { recordsOfSheet } from '@/lib/domain/library/used-records';
import { aReview } from '../support/content-reviews';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient } from '../support/walked-client';
import { ownerDatabase } from '../support/owner-database';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));
// Icons and links are drawn in the browser: on the server Next puts a reference in their place.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const untouched = { errors: [] };
const PHONES = {
  practicePhone: '020 7946 0123',
  urgentPhone: '111',
  emergencyNumber: '999',
  maternityPhone: '020 7946 0456',
  crisisPhone: '116 123',
};

let scope: PracticeScope;
let chart: Chart;
let clientId: string;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await savePractice(scope, { ...(await findPractice(scope)), ...PHONES });
  chart = await aWalkedClient(scope, 'decided');
  clientId = chart.client.id;
  await actAs(scope);
});

/** As the page sends it that was loaded just now. */
async function send(program: unknown) {
  const { version } = await findHomeCareChoice(scope, clientId);
  const sent = { program: JSON.stringify(program), version: String(version) };
  return issueSheetAction(clientId, untouched, formOf(sent));
}

const toTheSheet = () => redirectTo(`/clients/${clientId}/home-care/sheets/[0-9a-f-]{36}`);

function drafted(): ProgramItem[] {
  const { screening } = chart;
  if (!screening) throw new Error('Not screened.');
  const { clinicalCase, result } = screening;
  const program = draftProgram({ clinicalCase, screening: result, ruleBook });
  if (!program) throw new Error('No program.');
  return program;
}

async function onlySheet() {
  const [sheet, ...more] = await listSheets(scope, clientId);
  if (!sheet || more.length > 0) throw new Error(`${more.length + 1} sheets, or none.`);
  return sheet;
}

describe('issuing a sheet', () => {
  test('freezes what was chosen, in words, and opens it', async () => {
    await expect(send(drafted())).rejects.toEqual(toTheSheet());
    const { document, program, number } = await onlySheet();
    expect(number).toBe(1);
    expect(program).toEqual(drafted());
    expect(document.items.map(({ item }) => item)).toEqual(drafted().map(({ item }) => item));
    expect(document.sideWords).toBe('Your pain is on your left side');
    expect(document.practice).toMatchObject(PHONES);
    expect(document.clientName).toMatch(/^Walked C\.$/);
    expect(JSON.stringify(document)).not.toMatch(/\{\w+\}/);
  });

  test('says that nobody has checked it, until every record of it is reviewed as it stands', async () => {
    const used = recordsOfSheet(drafted(), libraryBook);
    const review = (refs: typeof used) =>
      Promise.all(
        refs.map((ref) =>
          recordContentReview(
            scope,
            aReview({ kind: ref.kind, contentId: ref.id, contentHash: contentHashOf(ref) ?? '' }),
          ),
        ),
      );
    await review(used.slice(1));
    await expect(send(drafted())).rejects.toEqual(toTheSheet());
    expect((await onlySheet()).document.isReviewed).toBeUndefined();
    await review(used.slice(0, 1));
    await expect(send(drafted())).rejects.toEqual(toTheSheet());
    const [newest, first] = await listSheets(scope, clientId);
    expect(newest?.document.isReviewed).toBe(true);
    // What was printed before stays as it was printed.
    expect(first?.document.isReviewed).toBeUndefined();
  });

  test('the same program twice is one sheet, a changed one is the next', async () => {
    await expect(send(drafted())).rejects.toEqual(toTheSheet());
    await expect(send(drafted())).rejects.toEqual(toTheSheet());
    await onlySheet();
    await expect(send(drafted().slice(0, -1))).rejects.toEqual(toTheSheet());
    const numbers = (await listSheets(scope, clientId)).map((sheet) => sheet.number);
    expect(numbers).toEqual([2, 1]);
  });

  test('two taps at once are one sheet', async () => {
    const answers = await Promise.allSettled([send(drafted()), send(drafted())]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 'rejected', reason: toTheSheet() });
    }
    await onlySheet();
  });

  test('a colleague who issues the same program finds the sheet that is there', async () => {
    await expect(send(drafted())).rejects.toEqual(toTheSheet());
    const { scope: colleague } = await aMember(scope.practiceId);
    await actAs(colleague);
    await expect(send(drafted())).rejects.toEqual(toTheSheet());
    await onlySheet();
  });

  test('names every broken rule at its field, and issues nothing', async () => {
    const [first] = drafted();
    if (!first) throw new Error('Empty.');
    const stretch = drafted().find(({ side }) => side !== 'none');
    if (!stretch) throw new Error('No item with a side.');
    const wrong = {
      ...stretch,
      side: 'none',
      dose: { seconds: 3600, repeats: 20, timesPerDay: 1 },
    };
    const answer = await send([wrong]);
    expect(answer.errors.map(({ field }) => field)).toEqual([
      `item-${stretch.item}-side`,
      `item-${stretch.item}-dose`,
      'add-items',
    ]);
    expect(await listSheets(scope, clientId)).toEqual([]);
  });

  test('an empty sheet is refused where items are added', async () => {
    expect((await send([])).errors).toMatchObject([{ field: 'add-items' }]);
  });

  test('a dose that is no number is refused at the dose, a long note at the note', async () => {
    const [one] = drafted();
    const dose = await send([{ ...one, dose: { seconds: 'x', repeats: 1, timesPerDay: 1 } }]);
    expect(dose.errors).toMatchObject([{ field: `item-${one?.item}-dose` }]);
    const note = await send([{ ...one, cautions: ['y'.repeat(301)] }]);
    expect(note.errors).toMatchObject([{ field: `item-${one?.item}-cautions` }]);
  });

  test.each([['not json'], ['null'], ['{}'], ['[1]'], ['[{"item":"no_such_item"}]']])(
    '%s is answered in words',
    async (program) => {
      const answer = await issueSheetAction(clientId, untouched, formOf({ program }));
      expect([...answer.errors, answer.message].filter(Boolean).length).toBeGreaterThan(0);
      expect(await listSheets(scope, clientId)).toEqual([]);
    },
  );

  test('a missing phone number is named', async () => {
    const practice = await findPractice(scope);
    await savePractice(scope, { ...practice, crisisPhone: null, urgentPhone: null });
    const { message } = await send(drafted());
    expect(message).toContain('Urgent care');
    expect(message).toContain('Crisis line');
    expect(message).not.toContain('Maternity');
    expect(await listSheets(scope, clientId)).toEqual([]);
  });

  test('an emergency leaves nothing to issue', async () => {
    const program = drafted();
    const answers = { redFlags: { rf_ces_1: 'yes' as const } };
    clientId = (await aWalkedClient(scope, 'screened', { answers })).client.id;
    const { errors } = await send(program);
    expect(errors.length).toBeGreaterThanOrEqual(program.length);
    expect(await listSheets(scope, clientId)).toEqual([]);
  });

  test('without a signed intake it says what comes first', async () => {
    const program = drafted();
    clientId = (await aWalkedClient(scope, 'new')).client.id;
    expect((await send(program)).message).toContain('Sign the intake first');
  });

  test('the front desk and another practice cannot', async () => {
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    await expect(send(drafted())).rejects.toEqual(isNotFound);
    await actAs(await aPractice());
    expect((await send(drafted())).message).toContain('not here');
    expect(await listSheets(scope, clientId)).toEqual([]);
  });
});

describe('a sheet that is taken back', () => {
  let sheetId: string;

  beforeEach(async () => {
    await expect(send(drafted())).rejects.toEqual(toTheSheet());
    sheetId = (await onlySheet()).id;
  });

  const withdraw = (reason: string, ids = { clientId, sheetId }) =>
    withdrawSheetAction(ids, untouched, formOf({ reason }));

  test('needs a reason, and happens once', async () => {
    expect((await withdraw(' ')).errors).toMatchObject([{ field: 'reason' }]);
    await expect(withdraw('Pain moved')).rejects.toEqual(toTheSheet());
    expect(await onlySheet()).toMatchObject({ withdrawnReason: 'Pain moved' });
    expect((await withdraw('Again')).message).toContain('not here any more');
  });

  test('is not reached through another client or practice', async () => {
    const other = (await aWalkedClient(scope, 'new')).client.id;
    expect((await withdraw('Mistake', { clientId: other, sheetId })).message).toBeTruthy();
    await actAs(await aPractice());
    expect((await withdraw('Mistake')).message).toBeTruthy();
    expect((await onlySheet()).withdrawnAt).toBeNull();
  });

  test('opening it is logged; under another client it is not there', async () => {
    const open = (ids: { clientId: string; sheetId: string }) =>
      SheetRoute({ params: Promise.resolve(ids), searchParams: Promise.resolve({}) });
    await expect(open({ clientId, sheetId })).resolves.toBeTruthy();
    const logged = { clientId, what: 'sheet', accountId: scope.accountId };
    expect(await ownerDatabase().accessLog.count({ where: logged })).toBe(1);
    const other = (await aWalkedClient(scope, 'new')).client.id;
    await expect(open({ clientId: other, sheetId })).rejects.toEqual(isNotFound);
  });
});
