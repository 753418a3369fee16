import { beforeEach, describe, expect, test, vi } from 'vitest';

import { proposalsOf } from '@/app/(practice)/clients/[clientId]/home-care/from-home/came-back-of';
import { issueProgram } from '@/app/(practice)/clients/[clientId]/home-care/issue-program';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import { requireMember } from '@/lib/access/require-member';
import { listSheets } from '@/lib/data/home-care';
import { findHomeCareChoice } from '@/lib/data/home-care-drafts';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import type { AnsweredContent } from '@/lib/domain/check-in/check-in';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { usualAround } from '@/lib/domain/home-care/sheet-around';
import { tell, told } from '../support/check-ins';
import { anIssuedSheet } from '../support/issued-sheet';
import { aPractice } from '../support/practices';
import { aLimit } from '../support/records';
import { actAs } from '../support/request';
import { practiceToday } from '../support/walked-client';
import { ofTheCatalogue } from '../support/of-the-catalogue';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

let scope: PracticeScope;
let first: SheetRow;
let one: ProgramItem;

beforeEach(async () => {
  scope = await aPractice();
  await actAs(scope);
  first = await anIssuedSheet(scope);
  const dosed = first.program.find(({ dose }) => 'seconds' in dose);
  if (!dosed) throw new Error('Nothing has a dose.');
  one = dosed;
});

const flare = async ({ code, id: sheetId }: SheetRow, worseAfter: HomeCareItem | null) => {
  const content: AnsweredContent = {
    ...{ kind: 'check_in', pain: { back: null, leg: 6 }, worse: 'longer', worseAfter },
    ...{ dangers: [], question: '' },
  };
  await tell({ code, sheetId }, told({ content, day: practiceToday() }));
};

async function situationNow() {
  const member = await requireMember('issue_sheet');
  const situation = await readSituation(member, first.clientId);
  if (!situation?.home) throw new Error('No signed intake.');
  return { member, situation, home: situation.home };
}

async function proposals() {
  const { member, situation, home } = await situationNow();
  const sheets = await listSheets(scope, first.clientId);
  const time = { today: member.today, timeZone: member.practice.timeZone };
  return proposalsOf(situation.chart, { sheets, home, time });
}

/** The next version, with that in place of the item. */
async function issueWith(next: ProgramItem): Promise<SheetRow> {
  const { member, situation } = await situationNow();
  const program = first.program.map((item) => (item.item === next.item ? next : item));
  const { version } = await findHomeCareChoice(scope, first.clientId);
  const choice = { program, around: usualAround };
  const issued = await issueProgram({ member, situation, choice, version, key: null });
  const [newest] = await listSheets(scope, first.clientId);
  if (!issued.ok || !newest) throw new Error(JSON.stringify(issued));
  return newest;
}

describe('what the rules propose of what came back (spec §10)', () => {
  test('a flare halves the item; once the next version says so nothing is proposed; the second flare stops it', async () => {
    expect(await proposals()).toEqual([]);
    await flare(first, ofTheCatalogue(one.item));
    const [halve, ...others] = await proposals();
    expect(others).toEqual([]);
    expect(halve).toMatchObject({ item: one.item, before: one });
    expect(['halve', 'stop']).toContain(halve?.move);
    const half = halve?.next ?? { ...one, cautions: ['Less.'] };
    const second = await issueWith(half);
    expect(second.document.changes?.lines.length).toBeGreaterThan(0);
    expect(await proposals()).toEqual([]);
    // Of one item two flares of one day are one; this one names no item.
    await flare(second, null);
    const stop = (await proposals()).find(({ item }) => item === one.item);
    expect(stop).toMatchObject({ move: 'stop', next: null });
  });

  test('is nothing for an item that is withheld anyway', async () => {
    await flare(first, ofTheCatalogue(one.item));
    await aLimit(scope, {
      effect: { kind: 'home', status: 'no', items: [ofTheCatalogue(one.item)] },
    });
    expect(await proposals()).toEqual([]);
  });
});
