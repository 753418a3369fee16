import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  issueSheetAction,
  saveHomeCareAction,
} from '@/app/(practice)/clients/[clientId]/home-care/actions';
import { readChoice } from '@/app/(practice)/clients/[clientId]/home-care/choice';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import { programShape } from '@/components/home-care/program-shape';
import { deviceOwner } from '@/lib/access/device-key';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { listSheets } from '@/lib/data/home-care';
import { findHomeCareChoice } from '@/lib/data/home-care-drafts';
import { findPractice, savePractice } from '@/lib/data/practices';
import type { PracticeScope } from '@/lib/data/scope';
import { usualAround } from '@/lib/domain/home-care/sheet-around';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { aMember, aPractice } from '../support/practices';
import { actAs, formOf, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

let scope: PracticeScope;
let clientId: string;
/** What the page opens with. */
let start: ProgramItem[];

beforeEach(async () => {
  scope = await aPractice();
  const phones = { practicePhone: '1', urgentPhone: '2', emergencyNumber: '3' };
  const more = { maternityPhone: '4', crisisPhone: '5' };
  await savePractice(scope, { ...(await findPractice(scope)), ...phones, ...more });
  const { client, screening } = await aWalkedClient(scope, 'decided');
  if (!screening) throw new Error('Not screened.');
  const { clinicalCase, result } = screening;
  clientId = client.id;
  start = draftProgram({ clinicalCase, screening: result, ruleBook }) ?? [];
  expect(start.length).toBeGreaterThan(1);
  await actAs(scope);
});

const save = (version: number, value: unknown, more: { key?: string; owner?: string } = {}) =>
  saveHomeCareAction(clientId, { version, value, ...more });

/** With that note at the item. */
const noted = (item: number, note: string): ProgramItem[] =>
  start.map((one, index) => (index === item ? { ...one, cautions: [note] } : one));

const issue = (program: readonly ProgramItem[], more: Record<string, string> = {}) =>
  issueSheetAction(
    clientId,
    { errors: [] },
    formOf({ program: JSON.stringify(program), version: '0', ...more }),
  );

const chosen = async () => (await findHomeCareChoice(scope, clientId)).draft?.program;
const toTheSheet = () => redirectTo(`/clients/${clientId}/home-care/sheets/[0-9a-f-]{36}`);

describe('choosing home care', () => {
  test('is saved as it is tapped', async () => {
    const answer = await save(0, noted(0, 'Slowly.'));
    expect(answer).toMatchObject({ ok: true, version: 1 });
    expect(answer).toMatchObject({ savedAt: expect.stringMatching(/^\d\d:\d\d$/) });
    expect(await chosen()).toEqual(noted(0, 'Slowly.'));
  });

  test('keeps what could not be issued yet: a long note, an empty sheet', async () => {
    const long = noted(0, 'y'.repeat(301));
    expect(await save(0, long)).toMatchObject({ ok: true });
    expect(await chosen()).toEqual(long);
    expect((await issue(long, { version: '1' })).errors).toMatchObject([
      { field: `item-${start[0]?.item}-cautions` },
    ]);
    expect(await save(1, [])).toMatchObject({ ok: true });
    expect(await chosen()).toEqual([]);
  });

  test.each([
    ['a megabyte of a note', () => noted(0, 'x'.repeat(1_000_000)), /^item-.*-cautions$/],
    ['control characters', () => noted(0, 'a\u0000b'), /^item-.*-cautions$/],
    ['an item that does not exist', () => [{ ...start[0], item: 'x' }], /^item-x$/],
    ['no list', () => ({}), /^$/],
  ])('refuses %s at its field', async (_what, value, field) => {
    const answer = await save(0, value());
    expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
    expect(answer.ok ? '' : answer.errors[0]?.field).toMatch(field);
    expect(await chosen()).toBeUndefined();
  });

  test('sent twice under one key it counts once', async () => {
    const key = crypto.randomUUID();
    const first = await save(0, start, { key });
    expect(await save(0, start, { key })).toEqual(first);
    expect((await findHomeCareChoice(scope, clientId)).version).toBe(1);
  });

  test('a colleague’s change comes back in words, item by item, and is not written over', async () => {
    await save(0, noted(0, 'Hers.'));
    const mine = noted(1, 'Mine.');
    const answer = await save(0, mine);
    expect(answer).toMatchObject({ ok: false, theirs: { version: 1 } });
    if (answer.ok || !answer.theirs) throw new Error('No theirs.');
    const { theirs } = answer;
    expect(theirs.parts).toEqual(
      programShape([]).split({ program: noted(0, 'Hers.'), around: usualAround }),
    );
    expect(theirs.words.map(({ part }) => part).sort()).toEqual(
      [start[0]?.item, start[1]?.item].sort(),
    );
    expect(theirs.words.find(({ part }) => part === start[0]?.item)?.theirs).toContain('Hers.');
    expect(await chosen()).toEqual(noted(0, 'Hers.'));
  });

  test('an item that she took off reads so', async () => {
    await save(0, start.slice(1));
    const answer = await save(0, noted(0, 'Mine.'));
    if (answer.ok) throw new Error('Written over.');
    expect(answer.theirs?.words).toMatchObject([
      { part: start[0]?.item, theirs: 'Not on the sheet' },
    ]);
  });

  test('the front desk, a reviewer and another practice cannot', async () => {
    for (const role of ['front_desk', 'reviewer'] as const) {
      await actAs((await aMember(scope.practiceId, { role })).scope);
      await expect(save(0, start)).rejects.toEqual(isNotFound);
    }
    await actAs(await aPractice());
    expect(await save(0, start)).toMatchObject({ ok: false, reason: 'not_found' });
    expect(await chosen()).toBeUndefined();
  });

  test('what one person chose is neither saved nor issued under another’s sign-in', async () => {
    const owner = deviceOwner(scope);
    await actAs((await aMember(scope.practiceId)).scope);
    expect(await save(0, start, { owner })).toMatchObject({ reason: 'signed_out' });
    expect((await issue(start, { owner })).message).toContain('sign in again');
    expect(await listSheets(scope, clientId)).toEqual([]);
  });
});

describe('issuing what was chosen', () => {
  test('ends the choice; the next one is over the version after it', async () => {
    await save(0, noted(0, 'Slowly.'));
    await expect(issue(noted(0, 'Slowly.'), { version: '1' })).rejects.toEqual(toTheSheet());
    expect(await chosen()).toBeUndefined();
    const { version } = await findHomeCareChoice(scope, clientId);
    expect(await save(version, start)).toMatchObject({ ok: true });
  });

  test('a choice that somebody has changed meanwhile is not issued, and shown as it stands', async () => {
    await save(0, start);
    await save(1, noted(0, 'Hers.'));
    const answer = await issue(start, { version: '1' });
    expect(answer.message).toContain('Someone else changed this choice');
    expect(answer.theirs).toMatchObject({ version: 2 });
    expect(answer.theirs?.parts).toEqual(
      programShape([]).split({ program: noted(0, 'Hers.'), around: usualAround }),
    );
    expect(await listSheets(scope, clientId)).toEqual([]);
  });

  test('a sheet that was issued meanwhile is shown, also where nothing was saved', async () => {
    await expect(issue(start.slice(1))).rejects.toEqual(toTheSheet());
    const answer = await issue(start);
    expect(answer.theirs?.parts).toEqual(
      programShape([]).split({ program: start.slice(1), around: usualAround }),
    );
    expect(await listSheets(scope, clientId)).toHaveLength(1);
  });

  test('a form that names no version, as a page of before sends it, is asked to look first', async () => {
    await save(0, noted(0, 'Hers.'));
    const sent = formOf({ program: JSON.stringify(start) });
    const answer = await issueSheetAction(clientId, { errors: [] }, sent);
    expect(answer.message).toContain('look at it, then issue the sheet');
    expect(answer.theirs).toMatchObject({ version: 1 });
    expect(await listSheets(scope, clientId)).toEqual([]);
  });

  test('two taps on the same choice are one sheet', async () => {
    await save(0, start);
    const taps = await Promise.allSettled([1, 2].map(() => issue(start, { version: '1' })));
    for (const tap of taps) expect(tap).toMatchObject({ reason: toTheSheet() });
    expect(await listSheets(scope, clientId)).toHaveLength(1);
  });
});

describe('what stands around the items', () => {
  const around = { words: 'Well done so far.', blocks: ['flare_plan', 'after_your_session'] };

  test('is saved, issued, frozen in words, and there the next time', async () => {
    expect(await save(0, { program: start, around })).toMatchObject({ ok: true });
    expect((await findHomeCareChoice(scope, clientId)).draft?.around).toEqual(around);
    const sent = { version: '1', around: JSON.stringify(around) };
    await expect(issue(start, sent)).rejects.toEqual(toTheSheet());
    const [sheet] = await listSheets(scope, clientId);
    expect(sheet).toMatchObject({
      around,
      document: { ownWords: { lines: ['Well done so far.'] }, blocks: [{ id: 'flare_plan' }] },
    });
    const member = await requireMember('issue_sheet');
    const situation = await readSituation(member, clientId);
    if (!situation?.home) throw new Error('No signed intake.');
    const next = await readChoice(member, { situation, live: situation.home });
    expect(next.around).toEqual(around);
  });

  test('words that are too long are kept, and named at their field when the sheet is issued', async () => {
    const words = 'Walk slowly. '.repeat(400).trim();
    expect(await save(0, { program: start, around: { ...around, words } })).toMatchObject({
      ok: false,
      errors: [{ field: 'own-words' }],
    });
    const shorter = words.slice(0, 1500).trim();
    expect(await save(0, { program: start, around: { ...around, words: shorter } })).toMatchObject({
      ok: true,
    });
    const answer = await issue(start, {
      version: '1',
      around: JSON.stringify({ ...around, words: shorter }),
    });
    expect(answer.errors).toEqual([
      {
        field: 'own-words',
        message: 'Your own words can have 600 characters at most. Shorten it.',
      },
    ]);
    expect(await listSheets(scope, clientId)).toEqual([]);
  });

  test('emoji and Arabic go in and come out', async () => {
    const words = '👍🏽 تمشّى ببطء';
    const sent = { version: '0', around: JSON.stringify({ words, blocks: [] }) };
    await expect(issue(start, sent)).rejects.toEqual(toTheSheet());
    const [sheet] = await listSheets(scope, clientId);
    expect(sheet?.document.ownWords?.lines).toEqual([words]);
    expect(sheet?.document.afterToday).toBeNull();
  });

  test.each([
    ['no object', '7'],
    ['no JSON', '{'],
    ['a block that does not exist', '{"words":"","blocks":["cure"]}'],
  ])('%s is answered in words', async (_what, sent) => {
    const answer = await issue(start, { around: sent });
    expect(answer.message).toMatch(/could not be read/);
    expect(await listSheets(scope, clientId)).toEqual([]);
  });

  test('two people’s words are put side by side', async () => {
    await save(0, { program: start, around });
    const answer = await save(0, { program: start, around: { ...around, words: 'Mine.' } });
    if (answer.ok) throw new Error('Written over.');
    expect(answer.theirs?.words).toMatchObject([
      { part: 'words', yours: 'Mine.', theirs: 'Well done so far.' },
    ]);
  });
});
