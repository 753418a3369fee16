import { beforeEach, describe, expect, test, vi } from 'vitest';

import { homeVersion } from '@/lib/content/home-consent-wording';
import { languages } from '@/lib/content/languages/languages';
import { listConsents } from '@/lib/data/consents';
import type { PracticeScope } from '@/lib/data/scope';
import { listToldIntakes } from '@/lib/data/told-intake-lists';
import { addDays } from '@/lib/domain/shared/iso-date';
import type { ToldConsents } from '@/lib/domain/told-intake/told-consent-answer';

import { answerAll, choose } from '../domain/told-intake/support/told-client';
import { someDrawing } from '../support/consents';
import { ownerDatabase } from '../support/owner-database';
import { pageOf, toldConsents } from '../support/own-intake-page';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAsNobody } from '../support/request';
import { anIntakeLink } from '../support/told-intakes';
import { practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const ADULT = '1979-04-12';
const minor = () => addDays(practiceToday(), -16 * 365);
let scope: PracticeScope;

beforeEach(async () => {
  await ownerDatabase().throttle.deleteMany();
  actAsNobody();
  scope = await aPractice();
});

async function anOpenPage(birthDate = ADULT) {
  const { id: clientId } = await aClient(scope, { birthDate });
  const { token } = await anIntakeLink(scope, clientId);
  const page = pageOf(token);
  await page.open(birthDate);
  return { ...page, clientId, person: { birthDate, today: practiceToday() } };
}

type Page = Awaited<ReturnType<typeof anOpenPage>>;
type Parts = Partial<Record<'consents_client' | 'consents_guardian', ToldConsents>>;

async function answered(page: Page, parts: Parts) {
  const saved = await page.save({ ...answerAll({ side: choose('left') }, page.person), ...parts });
  expect(saved).toMatchObject({ status: 200 });
}

const storedOf = async (clientId: string) => (await listToldIntakes(scope, clientId))[0];

describe('what is signed at home', () => {
  test('is recorded with the sending: each word with its text, version, language and drawing, by the client alone', async () => {
    const page = await anOpenPage();
    await answered(page, { consents_client: toldConsents({ language: 'es' }) });
    expect(await listConsents(scope, page.clientId)).toEqual([]);
    expect(await page.send(2)).toMatchObject({ status: 200 });
    const rows = await listConsents(scope, page.clientId);
    expect(rows.map(({ area, given }) => [area, given]).toSorted()).toEqual([
      ['general', true],
      ['gluteal', true],
      ['inner_thigh', false],
    ]);
    const gluteal = rows.find(({ area }) => area === 'gluteal');
    expect(gluteal).toMatchObject({
      ...{ party: 'client', guardian: null, recordedByName: null, fromHome: true },
      wordingVersion: homeVersion('gluteal'),
      shown: { language: 'es', text: languages.es.homeConsent.areas.gluteal },
      signature: { way: 'drawn', drawing: someDrawing },
    });
    expect(gluteal?.at.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test('is recorded once, from however many links and devices it is sent', async () => {
    const page = await anOpenPage();
    const { token } = await anIntakeLink(scope, page.clientId);
    await answered(page, { consents_client: toldConsents() });
    const [one, two] = await Promise.all([page.send(2), page.send(2)]);
    expect([one.status, two.status].toSorted()).toEqual([200, 410]);
    expect((await pageOf(token).send(2)).status).not.toBe(200);
    expect(await listConsents(scope, page.clientId)).toHaveLength(3);
  });

  test('of two devices is never mixed: the slower one is told what stands there', async () => {
    const page = await anOpenPage();
    await answered(page, { consents_client: toldConsents() });
    const other = toldConsents({ answers: { general: 'no' }, way: null, drawing: null });
    const behind = await page.save({ consents_client: other });
    expect(behind).toMatchObject({ status: 409, said: { version: 2 } });
    const stored = await storedOf(page.clientId);
    expect(stored?.answers['consents_client']).toEqual(toldConsents());
  });

  test('may be nothing: who wants to talk first, or was never asked, sends all the same', async () => {
    const talk = {
      general: 'talk',
      gluteal: 'talk',
      inner_thigh: 'talk',
      abdomen: 'talk',
    } as const;
    const first = toldConsents({ answers: talk, way: null, drawing: null });
    for (const parts of [{ consents_client: first }, {}]) {
      const page = await anOpenPage();
      await answered(page, parts);
      expect(await page.send(2)).toMatchObject({ status: 200 });
      expect(await listConsents(scope, page.clientId)).toEqual([]);
    }
  });
});

describe('is not sent, and stays as it is in the draft', () => {
  const dot = { ...someDrawing, strokes: [[10, 10]] };
  test.each<[string, Partial<ToldConsents>]>([
    ['without a way to sign', { way: null }],
    ['with an empty box', { drawing: null }],
    ['with a dot', { drawing: dot }],
    ['with an empty name', { way: 'typed', typed: ' ' }],
    ['with a name of 500 letters', { way: 'typed', typed: 'x'.repeat(500) }],
    ['with an area left open', { answers: { general: 'yes' } }],
    ['under a text that has changed since', { wording: 'home_0' }],
  ])('%s', async (_why, wrong) => {
    const page = await anOpenPage();
    await answered(page, { consents_client: toldConsents(wrong) });
    const refused = { status: 422, said: { sections: ['consents_client'] } };
    expect(await page.send(2)).toMatchObject(refused);
    expect(await storedOf(page.clientId)).toMatchObject({ status: 'open' });
    expect(await listConsents(scope, page.clientId)).toEqual([]);
    expect((await page.save({ consents_client: toldConsents() }, 2)).status).toBe(200);
    expect((await page.send(3)).status).toBe(200);
  });
});

describe('a minor', () => {
  const rosa = { guardianName: 'Rosa Lind', guardianRelation: 'mother' };
  const byName = { way: 'typed', typed: 'Rosa Lind', drawing: null } as const;

  test('signs, and so does who stands for the child, each for themselves', async () => {
    const page = await anOpenPage(minor());
    const guardian = toldConsents({ ...rosa, ...byName });
    await answered(page, { consents_guardian: guardian, consents_client: toldConsents() });
    expect(await page.send(2)).toMatchObject({ status: 200 });
    const rows = await listConsents(scope, page.clientId);
    const of = (party: string) => rows.find((row) => row.party === party && row.area === 'general');
    expect(of('guardian')).toMatchObject({
      guardian: { name: 'Rosa Lind', relation: 'mother' },
      signature: { way: 'typed', name: 'Rosa Lind' },
      shown: { text: expect.stringMatching(/^I stand for the child.*I have read this/) },
    });
    expect(of('client')).toMatchObject({ guardian: null, signature: { way: 'drawn' } });
    expect(rows).toHaveLength(6);
  });

  test('is not sent with a guardian without a name, or with one of 500 letters: nothing is lost', async () => {
    for (const guardianName of ['', 'R'.repeat(500)]) {
      const page = await anOpenPage(minor());
      const guardian = toldConsents({ ...rosa, ...byName, guardianName });
      await answered(page, { consents_guardian: guardian });
      const refused = { status: 422, said: { sections: ['consents_guardian'] } };
      expect(await page.send(2)).toMatchObject(refused);
      const kept = (await storedOf(page.clientId))?.answers['consents_guardian'];
      expect(kept).toMatchObject({ guardianName });
    }
  });
});

describe('what is posted', () => {
  const bad = (field: string, message: string) => ({
    status: 400,
    said: { reason: 'refused', errors: [{ field, message }] },
  });
  const drawn = (drawing: unknown) => ({ consents_client: { ...toldConsents(), drawing } });

  test('for a guardian that nobody is asked for, or under a wrong name or kind, is refused', async () => {
    const { save, clientId } = await anOpenPage();
    const guardian = { consents_guardian: toldConsents() };
    expect(await save(guardian)).toMatchObject(bad('consents_guardian', 'not_asked'));
    const flag = { kind: 'flag', answer: 'yes' };
    expect(await save({ consents_client: flag })).toMatchObject(
      bad('consents_client', 'not_offered'),
    );
    expect(await save({ rf_ces_1: toldConsents() })).toMatchObject(bad('rf_ces_1', 'not_offered'));
    expect((await storedOf(clientId))?.answers).toEqual({});
  });

  test.each<[string, unknown]>([
    ['a place far off', { ...someDrawing, strokes: [[1e9, 4, 5, 6]] }],
    ['no number', { ...someDrawing, strokes: [[null, 4, 5, 6]] }],
    ['half a point', { ...someDrawing, strokes: [[1, 2, 3]] }],
    ['text', { ...someDrawing, strokes: ['<svg onload=alert(1)>'] }],
    ['a picture', 'data:image/png;base64,AAAA'],
    ['too many strokes', { ...someDrawing, strokes: Array.from({ length: 201 }, () => [1, 2]) }],
    ['too many points', { ...someDrawing, strokes: [Array.from({ length: 20_002 }, () => 1)] }],
  ])('as a drawing, %s, is refused', async (_what, drawing) => {
    const { save, clientId } = await anOpenPage();
    expect(await save(drawn(drawing))).toMatchObject(bad('consents_client', 'not_offered'));
    expect((await storedOf(clientId))?.answers).toEqual({});
  });

  test('as an area nobody asks for, a yes for all, or ten megabytes, is refused', async () => {
    const { save } = await anOpenPage();
    for (const answers of [{ face: 'yes' }, { all: 'yes' }, { general: true }, 'yes']) {
      const sent = { consents_client: { ...toldConsents(), answers } };
      expect(await save(sent)).toMatchObject(bad('consents_client', 'not_offered'));
    }
    const much = drawn({ ...someDrawing, strokes: [Array.from({ length: 4_000_000 }, () => 12)] });
    expect((await save(much)).status).toBe(413);
    const longest = drawn({
      ...someDrawing,
      strokes: [Array.from({ length: 20_000 }, () => -4000)],
    });
    expect((await save(longest)).status).toBe(200);
  });
});
