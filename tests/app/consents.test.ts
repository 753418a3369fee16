import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  recordConsentsAction,
  takeBackConsentAction,
} from '@/app/(practice)/clients/[clientId]/consents/actions';
import {
  standingInTheWay,
  startInTheWay,
} from '@/app/(practice)/clients/[clientId]/session-plans/[planId]/standing-in-the-way';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import { requireMember } from '@/lib/access/require-member';
import { consentWordings } from '@/lib/content/intake-options';
import { languages } from '@/lib/content/languages/languages';
import { openChart } from '@/lib/data/charts';
import { listConsents } from '@/lib/data/consents';
import type { PracticeScope } from '@/lib/data/scope';
import { addDays } from '@/lib/domain/shared/iso-date';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const untouched = { errors: [] };
const typed = { party: 'client', way: 'typed', typed: 'Walked Client' };

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const sign = (clientId: string, form: Record<string, string>, language = 'en') =>
  recordConsentsAction({ clientId, language }, untouched, formOf(form));
const takeBack = (clientId: string, area: string, form: Record<string, string> = {}) =>
  takeBackConsentAction({ clientId, area }, untouched, formOf(form));
const saved = (clientId: string) => redirectTo(`/clients/${clientId}/consents\\?saved=yes`);
const gone = (clientId: string) => redirectTo(`/clients/${clientId}/consents\\?saved=no`);

async function situationOf(clientId: string) {
  const situation = await readSituation(await requireMember('read_chart'), clientId);
  if (!situation) throw new Error('There is no situation.');
  return situation;
}

describe('a withdrawal counts at once', () => {
  const standing = async (clientId: string) => {
    const screening = (await openChart(scope, clientId))?.screening;
    const found = screening?.result.findings.find(({ rule }) => rule === 'ci_no_consent');
    return { blocked: screening?.blocked, because: found?.because };
  };

  test('of treatment: the session is blocked, on the chart and for the client’s page', async () => {
    const { client } = await aWalkedClient(scope, 'plan_confirmed');
    expect(await standing(client.id)).toEqual({ blocked: false, because: undefined });
    const reason = 'No more.';
    await expect(takeBack(client.id, 'general', { reason })).rejects.toEqual(gone(client.id));
    const because = ['consent_record.general'];
    expect(await standing(client.id)).toEqual({ blocked: true, because });
    const again = { ...typed, 'give.general': 'yes' };
    await expect(sign(client.id, again)).rejects.toEqual(saved(client.id));
    expect(await standing(client.id)).toEqual({ blocked: false, because: undefined });
  });

  test('of an area: its lines are forbidden, the confirmed plan no longer holds and says why', async () => {
    const { client, plan } = await aWalkedClient(scope, 'plan_confirmed');
    if (!plan) throw new Error('There is no plan.');
    const before = await situationOf(client.id);
    expect(before.planLacks).toEqual([]);
    await expect(takeBack(client.id, 'gluteal')).rejects.toEqual(gone(client.id));
    const after = await situationOf(client.id);
    expect(after.consents).toMatchObject({ general: true, gluteal: false });
    expect(after.planLacks).toEqual(['gluteal']);
    expect(standingInTheWay(after, plan)).toEqual([]);
    expect(startInTheWay(after, plan).map(({ message }) => message)).toEqual([
      'There is no consent any more for: Buttock. Draft a new plan.',
    ]);
    const [record] = await listConsents(scope, client.id);
    expect(record).toMatchObject({ area: 'gluteal', given: false, shown: null, reason: '' });
  });
});

test('a minor without the guardian is blocked; with the guardian’s signature not (scenario 30)', async () => {
  const birthDate = addDays(practiceToday(), -16 * 365);
  const { client } = await aWalkedClient(scope, 'screened', {
    birthDate,
    answers: { guardian: { name: 'Rosa', relation: 'mother', consent: 'no', date: null } },
  });
  expect((await situationOf(client.id)).live?.screening.blocked).toBe(true);
  const rosa = { party: 'guardian', guardianName: 'Rosa Lind', guardianRelation: 'mother' };
  const form = { ...typed, ...rosa, 'give.general': 'yes' };
  await expect(sign(client.id, form)).rejects.toEqual(saved(client.id));
  const { live, consents } = await situationOf(client.id);
  expect(live?.screening.findings.map(({ rule }) => rule)).not.toContain('ci_no_consent');
  expect(consents).toMatchObject({ general: true, gluteal: false });
  const [record] = await listConsents(scope, client.id);
  expect(record?.guardian).toEqual({ name: 'Rosa Lind', relation: 'mother' });
  expect(record?.shown?.text).toMatch(/^I stand for Walked Client\d+ and answer for them\. The/);
});

test('what is kept is the content’s own text in the language of the form, never a text that was sent', async () => {
  const { client } = await aWalkedClient(scope, 'screened');
  const forged = { ...typed, 'give.abdomen': 'no', text: 'Anything goes.', version: 'forged-1' };
  await expect(sign(client.id, forged, 'es')).rejects.toEqual(saved(client.id));
  const [record] = await listConsents(scope, client.id);
  expect(record?.shown).toEqual({ ...languages.es.consent.areas.abdomen, language: 'es' });
  const wording = consentWordings.find(({ area }) => area === 'abdomen');
  expect(record).toMatchObject({ given: false, wordingVersion: wording?.version });
});

test('an empty signature comes back with what was chosen, and nothing is stored', async () => {
  const { client } = await aWalkedClient(scope, 'screened');
  const form = { 'give.general': 'yes', party: 'client', way: 'drawn', strokes: '' };
  expect(await sign(client.id, form)).toEqual({
    errors: [{ field: 'strokes', message: languages.en.consent.problems.notDrawn }],
    values: form,
  });
  expect(await listConsents(scope, client.id)).toEqual([]);
});

test.each(['front_desk', 'reviewer'] as const)('is not for the %s', async (role) => {
  const { client } = await aWalkedClient(scope, 'screened');
  await actAs((await aMember(scope.practiceId, { role })).scope);
  await expect(sign(client.id, { ...typed, 'give.general': 'yes' })).rejects.toEqual(isNotFound);
  await expect(takeBack(client.id, 'general')).rejects.toEqual(isNotFound);
  expect(await listConsents(scope, client.id)).toEqual([]);
});
