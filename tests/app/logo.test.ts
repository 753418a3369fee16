/** The practice's logo: brought, put on the sheets, printed, replaced and taken off. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { removeLogoAction, setLogoAction } from '@/app/(practice)/settings/logo/actions';
import { GET as sheetPdf } from '@/app/api/sheets/[sheetId]/pdf/route';
import { issueProgram } from '@/app/(practice)/clients/[clientId]/home-care/issue-program';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { findHomeCareChoice } from '@/lib/data/home-care-drafts';
import { findSheet } from '@/lib/data/home-care';
import { findLogo, listLogos } from '@/lib/data/logos';
import { findPractice, savePractice } from '@/lib/data/practices';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import { usualAround } from '@/lib/domain/home-care/sheet-around';
import { readPdf } from '../print/read-pdf';
import { ownerDatabase } from '../support/owner-database';
import { aLogo, aPicture } from '../support/practice-pictures';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const untouched = { errors: [] };
const NOBODYS = '00000000-0000-7000-8000-000000000000';

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const set = (fields: Record<string, string>) => setLogoAction(untouched, formOf(fields));

describe('the logo', () => {
  test('is put on, replaced and taken off; what was stays on record', async () => {
    const [one, two] = [await aPicture(scope), await aPicture(scope)];
    expect(await set({ pictureId: one, alt: 'A river' })).toEqual(untouched);
    expect(await set({ pictureId: one, alt: 'A river' })).toEqual(untouched);
    expect(await set({ pictureId: two, alt: 'A sea' })).toEqual(untouched);
    expect(await findLogo(scope)).toMatchObject({ pictureId: two, alt: 'A sea' });
    expect(await removeLogoAction(untouched, formOf({}))).toEqual(untouched);
    expect(await findLogo(scope)).toBeNull();
    expect((await removeLogoAction(untouched, formOf({}))).message).toContain('no logo');
    const all = await listLogos(scope);
    expect(all.map(({ alt, removedAt }) => [alt, removedAt !== null])).toEqual([
      ['A river', true],
      ['A sea', true],
    ]);
    const lines = await ownerDatabase().auditEvent.findMany({
      where: { practiceId: scope.practiceId, entity: 'practice_logo' },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ action }) => action)).toEqual(['set_logo', 'set_logo', 'remove_logo']);
  });

  test.each<[string, Record<string, string>, string, RegExp]>([
    ['no picture', { pictureId: '', alt: 'A river' }, 'pictureId', /Choose a picture first/],
    ['an id of nobody', { pictureId: NOBODYS, alt: 'A river' }, 'pictureId', /not here/],
    ['no words', { alt: ' ' }, 'alt', /what the logo shows/],
    ['5,000 characters', { alt: 'x'.repeat(5_000) }, 'alt', /120/],
    ['a control character', { alt: 'a\u0000b' }, 'alt', /./],
  ])('%s: refused at its field, and what was typed comes back', async (_what, sent, field, why) => {
    const pictureId = await aPicture(scope);
    const answer = await set({ pictureId, ...sent });
    expect(answer.errors.map((one) => one.field)).toEqual([field]);
    expect(answer.errors[0]?.message).toMatch(why);
    expect(answer.values?.['alt']).toBe(sent['alt']);
    expect(await findLogo(scope)).toBeNull();
  });

  test.each(['River 🌿', 'شعار العيادة', '<script>alert(1)</script>'])(
    '%s: kept as it is',
    async (alt) => {
      expect(await set({ pictureId: await aPicture(scope), alt })).toEqual(untouched);
      expect((await findLogo(scope))?.alt).toBe(alt);
    },
  );

  test('another practice’s picture is not here', async () => {
    const theirs = await aPicture(await aPractice());
    expect((await set({ pictureId: theirs, alt: 'Not ours' })).errors[0]?.field).toBe('pictureId');
  });

  test('is the owner’s alone', async () => {
    const pictureId = await aLogo(scope);
    for (const role of ['therapist', 'front_desk', 'reviewer'] as const) {
      await actAs((await aMember(scope.practiceId, { role })).scope);
      await expect(set({ pictureId, alt: 'Mine' })).rejects.toEqual(isNotFound);
      await expect(removeLogoAction(untouched, formOf({}))).rejects.toEqual(isNotFound);
    }
    expect((await findLogo(scope))?.alt).toBe('A river');
  });
});

describe('a sheet', () => {
  async function issue(clientId: string): Promise<SheetRow> {
    const member = await requireMember('issue_sheet');
    const situation = await readSituation(member, clientId);
    if (!situation?.live) throw new Error('No signed intake.');
    const program = draftProgram({ ...situation.live, ruleBook }) ?? [];
    const { version } = await findHomeCareChoice(scope, clientId);
    const choice = { program, around: usualAround };
    const issued = await issueProgram({ member, situation, choice, version, key: null });
    const sheet = issued.ok ? await findSheet(scope, issued.sheetId) : null;
    if (!sheet) throw new Error(JSON.stringify(issued));
    return sheet;
  }

  const altsOf = async ({ id }: SheetRow): Promise<string[]> => {
    const params = Promise.resolve({ sheetId: id });
    const answer = await sheetPdf(new Request('http://127.0.0.1/api/x'), { params });
    return (await readPdf(new Uint8Array(await answer.arrayBuffer()))).alts;
  };

  test('keeps the logo that it was issued with; the next one has the new one', async () => {
    const phones = { practicePhone: '1', urgentPhone: '2', emergencyNumber: '3' };
    const more = { maternityPhone: '4', crisisPhone: '5' };
    await savePractice(scope, { ...(await findPractice(scope)), ...phones, ...more });
    const { client } = await aWalkedClient(scope, 'decided');
    const first = await aLogo(scope, 'A river');
    const one = await issue(client.id);
    expect(one.document.logo).toEqual({ pictureId: first, alt: 'A river' });
    await aLogo(scope, 'A sea');
    const two = await issue(client.id);
    await removeLogoAction(untouched, formOf({}));
    const three = await issue(client.id);
    expect(three.document.logo).toBeUndefined();
    const top = await Promise.all([one, two, three].map(async (sheet) => (await altsOf(sheet))[0]));
    expect(top.slice(0, 2)).toEqual(['A river', 'A sea']);
    expect(top[2]).toMatch(/^The picture shows you from behind/);
  });
});
