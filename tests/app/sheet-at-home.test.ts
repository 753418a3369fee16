import { beforeEach, describe, expect, test, vi } from 'vitest';

import { sheetToday, type SheetToday } from '@/app/(client)/s/[code]/sheet-today';
import { glanceOf } from '@/app/(practice)/clients/[clientId]/glance';
import { readChoice } from '@/app/(practice)/clients/[clientId]/home-care/choice';
import { issueProgram } from '@/app/(practice)/clients/[clientId]/home-care/issue-program';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import { requireMember } from '@/lib/access/require-member';
import { openSheetCode, requireSheetCode } from '@/lib/access/require-sheet-code';
import { ruleBook } from '@/lib/content/rule-book';
import { addScreening } from '@/lib/data/screenings';
import { screeningHash } from '@/lib/data/screening-hash';
import { findHomeCareChoice, saveHomeCareDraft } from '@/lib/data/home-care-drafts';
import { findSheet, listSheets, readSheetForClient } from '@/lib/data/home-care';
import { findPractice, savePractice } from '@/lib/data/practices';
import type { PracticeScope } from '@/lib/data/scope';
import { activityItems } from '@/lib/domain/home-care/check-program';
import { defaultItem } from '@/lib/domain/home-care/default-item';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { usualAround, type SheetAround } from '@/lib/domain/home-care/sheet-around';
import { aLimit } from '../support/records';
import { aPractice } from '../support/practices';
import { actAs } from '../support/request';
import { aWalkedClient } from '../support/walked-client';
import { ofTheCatalogue } from '../support/of-the-catalogue';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

let scope: PracticeScope;
let clientId: string;
let code: string;
let born: number;

async function situationNow() {
  const member = await requireMember('issue_sheet');
  const situation = await readSituation(member, clientId);
  if (!situation?.live) throw new Error('No signed intake.');
  return { member, situation, live: situation.live };
}

async function issue(
  change: (program: ProgramItem[]) => ProgramItem[] = (all) => all,
  around: SheetAround = usualAround,
) {
  const { member, situation, live } = await situationNow();
  const program = change(draftProgram({ ...live, ruleBook }) ?? []);
  const { version } = await findHomeCareChoice(scope, clientId);
  const choice = { program, around };
  const issued = await issueProgram({ member, situation, choice, version, key: null });
  if (!issued.ok) throw new Error(JSON.stringify(issued));
  const sheet = await findSheet(scope, issued.sheetId);
  if (!sheet) throw new Error('No sheet.');
  return sheet;
}

beforeEach(async () => {
  scope = await aPractice();
  const phones = { practicePhone: '1', urgentPhone: '2', emergencyNumber: '3' };
  const more = { maternityPhone: '4', crisisPhone: '5' };
  await savePractice(scope, { ...(await findPractice(scope)), ...phones, ...more });
  const { client } = await aWalkedClient(scope, 'decided');
  clientId = client.id;
  born = Number(client.birthDate.slice(0, 4));
  await actAs(scope);
  ({ code } = await issue());
});

/** The client's own page, opened by the code of the first paper. */
async function phone(): Promise<Extract<SheetToday, { shows: 'sheet' }>> {
  await openSheetCode({ code, birthYear: born, address: '10.0.0.1' });
  const opened = await requireSheetCode(code);
  const view = opened && (await readSheetForClient(opened));
  if (!view) throw new Error('Nothing to read.');
  const today = sheetToday(view);
  if (today.shows !== 'sheet') throw new Error(today.shows);
  return today;
}

async function warning(): Promise<string | null | undefined> {
  const { member, situation } = await situationNow();
  return glanceOf(situation, { today: member.today, timeZone: member.practice.timeZone }).sheet
    ?.warning;
}

/** Screens with what the rules say today, as the screening page does. */
async function screenAgain() {
  const { situation, live } = await situationNow();
  const { intake } = situation.chart;
  if (!intake) throw new Error('No intake.');
  await addScreening(scope, {
    clientId,
    intakeId: intake.id,
    clinicalCase: live.clinicalCase,
    result: live.screening,
    resultHash: screeningHash(live.screening),
    contentVersion: ruleBook.contentVersion,
    day: live.clinicalCase.today,
  });
}

describe('a sheet at home follows the client (decisions 30)', () => {
  test('what becomes “no” is off the phone and on the chart at once, until a new sheet is issued', async () => {
    const [first] = (await phone()).items;
    if (!first) throw new Error('An empty sheet.');
    expect(await warning()).toBeNull();
    await aLimit(scope, {
      effect: { kind: 'home', status: 'no', items: [ofTheCatalogue(first.item)] },
    });
    const stopped = await phone();
    expect(stopped.withheld.map(({ item }) => item)).toEqual([first.item]);
    expect(await warning()).toBe(
      `Withheld on the client’s page: ${first.name}. Issue a new sheet.`,
    );
    await screenAgain();
    expect(await warning()).toContain('Withheld');
    const next = await issue((all) => all.filter(({ item }) => item !== first.item));
    expect(next.code).toBe(code);
    expect(await warning()).toBeNull();
    const after = await phone();
    expect(after.withheld).toEqual([]);
    expect(after.document.changes).toMatchObject({
      title: 'What has changed since sheet 1',
      stop: [{ item: first.item }],
    });
  });
});

/** What a helper does, on the usual side and with the usual dose. */
function helperItem({ live }: Awaited<ReturnType<typeof situationNow>>): ProgramItem {
  const record = ruleBook.homeCareItems.find(({ id }) => id === 'partner_heel_of_hand');
  if (!record) throw new Error('No such item.');
  const { limits } = live.screening;
  return defaultItem({ record, affectedSide: live.clinicalCase.affectedSide, limits });
}

describe('no helper at home', () => {
  const NAME = 'Helper: heel-of-hand circles';
  const none: SheetAround = { ...usualAround, helper: 'no' };
  /** A short sheet that may be issued. */
  const active = (all: ProgramItem[]) => {
    const kept = all.filter(({ item }) => (activityItems as readonly string[]).includes(item));
    expect(kept).not.toEqual([]);
    return kept;
  };

  test('takes what needs one off the phone and onto the chart with its reason, and off the next sheet', async () => {
    const before = await situationNow();
    const one = helperItem(before);
    const withHelper = (all: ProgramItem[]) => [...active(all), one];
    await issue(withHelper);
    expect((await phone()).withheld).toEqual([]);
    // The therapist hears it while choosing the next sheet: nothing is issued yet.
    const { version } = await findHomeCareChoice(scope, clientId);
    const { program } = (await listSheets(scope, clientId))[0] ?? { program: [] };
    await saveHomeCareDraft(scope, { clientId, version, program, around: none });
    expect((await phone()).withheld.map(({ name }) => name)).toEqual([NAME]);
    expect(await warning()).toBe(`Withheld on the client’s page: ${NAME}. Issue a new sheet.`);
    await expect(issue(withHelper, none)).rejects.toThrow(/No helper at home/);
    await issue(active, none);
    expect(await warning()).toBeNull();
  });

  test('is known when the next sheet is chosen, and a yes opens it again', async () => {
    await issue(active, none);
    const { member, situation, live } = await situationNow();
    expect(
      (await readChoice(member, { situation, live: { ...live, ruleBook } })).around.helper,
    ).toBe('no');
    const one = helperItem({ member, situation, live });
    const helped = await issue((all) => [...active(all), one], {
      ...usualAround,
      helper: 'yes',
    });
    expect(helped.program.map(({ item }) => item)).toContain('partner_heel_of_hand');
    expect((await phone()).withheld).toEqual([]);
  });
});

describe('a second version', () => {
  test('stands under the same code, says what has changed, and has a version of its own', async () => {
    const [one] = await listSheets(scope, clientId);
    const two = await issue((all) =>
      all.map((item, index) => (index === 0 ? { ...item, cautions: ['Only by day.'] } : item)),
    );
    expect(two.code).toBe(code);
    expect(one?.versionCode).toMatch(/^1-[0-9A-F]{4}$/);
    expect(two.versionCode).toMatch(/^2-[0-9A-F]{4}$/);
    const today = await phone();
    expect(today.versionCode).toBe(two.versionCode);
    const marks = today.document.items.flatMap(({ mark }) => mark ?? []);
    expect(marks).toEqual([
      { kind: 'changed', words: 'Changed since last time: what to take care of' },
    ]);
    // A second tap finds the same sheet: it is compared with the one before it, not with itself.
    const again = await issue((all) =>
      all.map((item, index) => (index === 0 ? { ...item, cautions: ['Only by day.'] } : item)),
    );
    expect(again.id).toBe(two.id);
  });
});
