import { beforeEach, describe, expect, test, vi } from 'vitest';

import { issueProgram } from '@/app/(practice)/clients/[clientId]/home-care/issue-program';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import ClientSheetPage, { metadata } from '@/app/(client)/s/[code]/page';
import { openSheetAction } from '@/app/(client)/s/[code]/actions';
import { stampOf } from '@/app/(client)/s/[code]/phone-page';
import { sheetToday } from '@/app/(client)/s/[code]/sheet-today';
import CodePage from '@/app/(client)/s/page';
import { LANGUAGE_COOKIE } from '@/components/client-page/language-cookie';
import { requireMember } from '@/lib/access/require-member';
import { requireSheetCode } from '@/lib/access/require-sheet-code';
import { ruleBook } from '@/lib/content/rule-book';
import { findSheet, readSheetForClient, withdrawSheet } from '@/lib/data/home-care';
import { findHomeCareChoice } from '@/lib/data/home-care-drafts';
import { findPractice, savePractice } from '@/lib/data/practices';
import type { ClientView } from '@/lib/data/rows/client-view';
import type { PracticeScope } from '@/lib/data/scope';
import { usualAround, type SheetAround } from '@/lib/domain/home-care/sheet-around';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { aPractice } from '../support/practices';
import { aLimit } from '../support/records';
import { actAs, actAsNobody, formOf, redirectTo, sentCookies } from '../support/request';
import { aWalkedClient } from '../support/walked-client';
import { ownerDatabase } from '../support/owner-database';
import { ofTheCatalogue } from '../support/of-the-catalogue';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Icons and links are drawn in the browser: on the server Next puts a reference in their place.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('@/components/client-page/words', () => ({ useWords: () => ({}), WordsProvider: 'div' }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const untouched = { errors: [] };
const BORN = '1979';

let scope: PracticeScope;
let code: string;
let sheetId: string;

async function issueFor(clientId: string, around: SheetAround = usualAround) {
  const member = await requireMember('issue_sheet');
  const situation = await readSituation(member, clientId);
  if (!situation?.live) throw new Error('No signed intake.');
  const program = draftProgram({ ...situation.live, ruleBook }) ?? [];
  const { version } = await findHomeCareChoice(scope, clientId);
  const issued = await issueProgram({
    ...{ member, situation, version, key: null },
    choice: { program, around },
  });
  if (!issued.ok) throw new Error(JSON.stringify(issued));
  const sheet = await findSheet(scope, issued.sheetId);
  if (!sheet) throw new Error('No sheet.');
  return sheet;
}

beforeEach(async () => {
  await ownerDatabase().throttle.deleteMany();
  scope = await aPractice();
  await savePractice(scope, {
    ...(await findPractice(scope)),
    practicePhone: '020 7946 0123',
    urgentPhone: '111',
    emergencyNumber: '999',
    maternityPhone: '020 7946 0456',
    crisisPhone: '116 123',
  });
  await actAs(scope);
  const { client } = await aWalkedClient(scope, 'decided');
  ({ code, id: sheetId } = await issueFor(client.id));
  actAsNobody();
});

const give = (birthYear: string, of = code) =>
  openSheetAction(of, untouched, formOf({ birthYear }));

type Drawn = { type: unknown; props: { children?: unknown } };

const isDrawn = (node: unknown): node is Drawn =>
  typeof node === 'object' && node !== null && 'props' in node;

/** A component's own words; a form with state is drawn by the browser and says nothing here. */
async function wordsOfComponent({ type, props }: Drawn): Promise<string> {
  try {
    return await words(await (type as (props: object) => unknown)(props));
  } catch {
    // Drawn by the browser: what it was given to show.
    return words(Object.values(props).filter((part) => isDrawn(part) || Array.isArray(part)));
  }
}

/** The words that a page's element holds, however deep. */
async function words(node: unknown): Promise<string> {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return (await Promise.all(node.map(words))).join(' ');
  if (!isDrawn(node)) return '';
  return typeof node.type === 'function' ? wordsOfComponent(node) : words(node.props.children);
}

const asked = (lang?: string) => Promise.resolve(lang === undefined ? {} : { lang });

const page = async (of = code, lang?: string) =>
  words(
    await ClientSheetPage({ params: Promise.resolve({ code: of }), searchParams: asked(lang) }),
  );

describe('the way in', () => {
  test('the year opens the sheet and leads back to it', async () => {
    expect(await page()).not.toContain('on your left side');
    await expect(give(BORN)).rejects.toEqual(redirectTo(`/s/${code}`));
    const text = await page();
    expect(text).toContain('on your left side');
    expect(text).toContain('Stay safe');
    expect(text).toContain('999');
  });

  test('a wrong code and a wrong year get the same answer', async () => {
    const wrongYear = await give('1980');
    const wrongCode = await give(BORN, 'ZZZZ-ZZZZ-ZZZ');
    const noCode = await give(BORN, '../x');
    expect(wrongYear.message).toBeTruthy();
    expect(wrongCode.message).toBe(wrongYear.message);
    expect(noCode.message).toBe(wrongYear.message);
    expect(await requireSheetCode(code)).toBeNull();
  });

  test.each(['', '79', 'abcd', '1979x', '१९७९', '9'.repeat(5000)])(
    'the year %j is asked for again, and is no try',
    async (year) => {
      const answer = await give(year);
      expect(answer.errors).toMatchObject([{ field: 'birthYear' }]);
      expect(await ownerDatabase().throttle.count()).toBe(0);
    },
  );

  test('slowed after five tries, also with the right year', async () => {
    for (let tries = 0; tries < 5; tries += 1) await give('1980');
    expect((await give(BORN)).message).toContain('Wait 15 minutes');
    expect(await requireSheetCode(code)).toBeNull();
  });

  test('the year of one code opens no other', async () => {
    await actAs(scope);
    const other = await issueFor((await aWalkedClient(scope, 'decided')).client.id);
    actAsNobody();
    await expect(give(BORN)).rejects.toEqual(redirectTo(`/s/${code}`));
    expect(await page(other.code)).not.toContain('on your left side');
  });

  test('a typed code is spelled as printed; what cannot be one is said', async () => {
    const type = (typed?: string) =>
      CodePage({ searchParams: Promise.resolve(typed === undefined ? {} : { code: typed }) });
    await expect(type(` ${code.toLowerCase().replaceAll('-', ' ')}`)).rejects.toEqual(
      redirectTo(`/s/${code}`),
    );
    expect(await words(await type('hello'))).toContain('11 letters and numbers');
    expect(await words(await type())).not.toContain('11 letters and numbers');
  });

  test('its title names nobody, and it is not indexed', () => {
    expect(metadata.title).toBe('Your home-care sheet');
    expect(metadata.robots).toMatchObject({ index: false, follow: false });
  });
});

describe('in two languages', () => {
  const open = async (of = code) => give(BORN, of).catch(() => undefined);
  const spanish = ['Le duele el lado izquierdo', 'Por su seguridad', 'Traducción aún no revisada.'];

  test('a sheet opens in the language that it was issued in, and in the other one that is tapped', async () => {
    await open();
    expect(await page()).toContain('on your left side');
    const text = await page(code, 'es');
    for (const line of spanish) expect(text).toContain(line);
    expect(text).not.toMatch(/on your left side|Stay safe|Questions\?|What to do/);
  });

  test('issued in Spanish it is Spanish; what the device keeps goes before', async () => {
    await actAs(scope);
    const { client } = await aWalkedClient(scope, 'decided');
    const sheet = await issueFor(client.id, { ...usualAround, language: 'es' });
    actAsNobody();
    await open(sheet.code);
    for (const line of spanish) expect(await page(sheet.code)).toContain(line);
    sentCookies.set(LANGUAGE_COOKIE, 'en');
    expect(await page(sheet.code)).toContain('on your left side');
  });

  test('before it is open it asks in the language of the device, also when the year is wrong', async () => {
    expect(await page()).toContain('Type it again');
    expect(await page(code, 'es')).toContain('Escríbalo otra vez');
    sentCookies.set(LANGUAGE_COOKIE, 'es');
    expect(await page()).toContain('Escríbalo otra vez');
    expect((await give('1980')).message).toContain('no van juntos');
    expect((await give('79')).errors).toMatchObject([{ message: 'Escriba 4 números, como 1958.' }]);
  });

  test('another language is another page for the phone that keeps it', async () => {
    await open();
    const sheetScope = await requireSheetCode(code);
    const found = sheetScope && (await readSheetForClient(sheetScope));
    if (!found) throw new Error('Nothing to read.');
    expect(stampOf(found, 'es')).not.toBe(stampOf(found, 'en'));
  });
});

describe('a sheet follows its client (decisions 30)', () => {
  async function view(changes: Partial<ClinicalCase> = {}): Promise<ClientView> {
    await give(BORN).catch(() => undefined);
    const sheetScope = await requireSheetCode(code);
    const found = sheetScope && (await readSheetForClient(sheetScope));
    if (!found?.clinicalCase) throw new Error('Nothing to read.');
    return { ...found, clinicalCase: { ...found.clinicalCase, ...changes } };
  }

  test('all of it, while nothing has changed', async () => {
    const today = sheetToday(await view());
    expect(today).toMatchObject({ shows: 'sheet', withheld: [], showCrisis: false });
  });

  test('an item that has become “no” is named and has no steps any more', async () => {
    const today = sheetToday(
      await view({
        contraindications: [{ id: 'ci_cold_heat_intolerance', details: ['no_feeling'], sites: [] }],
      }),
    );
    if (today.shows !== 'sheet') throw new Error(today.shows);
    expect(today.withheld.map(({ item }) => item)).toContain('warm_pack');
    expect(today.items.map(({ item }) => item)).not.toContain('warm_pack');
    expect(today.items.length).toBeGreaterThan(0);
  });

  test('what the practice’s own limit takes away is withheld at once', async () => {
    const before = sheetToday(await view());
    if (before.shows !== 'sheet') throw new Error(before.shows);
    const [first, ...rest] = before.items.map(({ item }) => item);
    if (!first) throw new Error('An empty sheet.');
    await aLimit(scope, { effect: { kind: 'home', status: 'no', items: [ofTheCatalogue(first)] } });
    const after = sheetToday(await view());
    if (after.shows !== 'sheet') throw new Error(after.shows);
    expect(after.withheld.map(({ item }) => item)).toEqual([first]);
    expect(after.items.map(({ item }) => item)).toEqual(rest);
  });

  test('cold leaves the day after too when it is not for this client any more', async () => {
    const linesOf = (found: ClientView): readonly string[] => {
      const today = sheetToday(found);
      return today.shows === 'sheet' ? (today.document.afterToday?.lines ?? []) : [];
    };
    const before = linesOf(await view());
    const cold = { id: 'ci_cold_heat_intolerance' as const, details: [], sites: [] };
    const after = linesOf(await view({ contraindications: [cold] }));
    expect(before.filter((line) => /cold/i.test(line))).toHaveLength(1);
    expect(after).toEqual(before.filter((line) => !/cold/i.test(line)));
  });

  test('an emergency takes the place of the sheet, withdrawn or not', async () => {
    const emergency = await view({ redFlags: { rf_ces_1: 'yes' } });
    expect(sheetToday(emergency)).toEqual({ shows: 'emergency' });
    expect(sheetToday({ ...emergency, sheet: null })).toEqual({ shows: 'emergency' });
  });

  test('the crisis number stands on top and the sheet stays', async () => {
    const today = sheetToday(await view({ redFlags: { rf_psy_1: 'yes' } }));
    expect(today).toMatchObject({ shows: 'sheet', showCrisis: true, withheld: [] });
  });

  test('years later, whatever its dates, it still answers', async () => {
    const dueLongAgo = { pregnancy: { dueDate: '2020-01-01' }, onsetDate: '2019-05-01' };
    expect(sheetToday(await view(dueLongAgo))).toHaveProperty('shows');
  });

  test('a withdrawn sheet says so, without a word of the old one', async () => {
    await give(BORN).catch(() => undefined);
    await withdrawSheet(scope, { sheetId, reason: 'Left became right' });
    const text = await page();
    expect(text).toContain('Your sheet has changed');
    expect(text).toContain('020 7946 0123');
    expect(text).not.toMatch(/left|right|figure-four|Walked/i);
  });
});
