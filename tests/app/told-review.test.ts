import { beforeEach, describe, expect, test, vi } from 'vitest';

import { GET as printIntake } from '@/app/api/intakes/[intakeId]/pdf/route';
import { signIntakeAction } from '@/app/(practice)/clients/[clientId]/intake/actions';
import {
  settleToldAction,
  takeToldAction,
} from '@/app/(practice)/clients/[clientId]/intake/told/[toldIntakeId]/actions';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { findDraftIntake, findSignedIntake, saveIntakeDraft } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { findToldIntake } from '@/lib/data/told-intake-lists';
import { sendToldIntake } from '@/lib/data/told-intakes';
import { frozenIntakeSchema } from '@/lib/domain/intake/frozen-intake.schema';
import { frozenTold } from '@/lib/domain/told-intake/frozen-told';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { answersOf } from '@/prisma/demo/answers';

import { answerAll, choose, flag } from '../domain/told-intake/support/told-client';
import { aMember, aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { answer, anIntakeLink, scopeOfLink } from '../support/told-intakes';
import { practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const untouched = { errors: [] };
let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

async function aClientWhoHasSent(answers: ToldAnswers) {
  const { id: clientId, birthDate } = await aClient(scope);
  const own = await scopeOfLink((await anIntakeLink(scope, clientId)).token);
  const person = { birthDate, today: practiceToday() };
  const frozen = frozenTold({ told: toldIntakeIn('es'), answers, ...person });
  await answer(own, answers);
  expect(
    await sendToldIntake(own, { version: 2, frozen, contentVersion: '1', consents: [] }),
  ).toMatchObject({
    ok: true,
  });
  return { clientId, toldIntakeId: own.toldIntakeId };
}

const answers = answerAll({ side: choose('left'), rf_neu_3: flag('not_sure') });
const take = (ids: { clientId: string; toldIntakeId: string }) =>
  takeToldAction(ids, untouched, formOf({}));

describe('taking over what a client told', () => {
  test('begins the draft with it and opens it', async () => {
    const ids = await aClientWhoHasSent(answers);
    await expect(take(ids)).rejects.toEqual(redirectTo(`/clients/${ids.clientId}/intake`));
    const draft = await findDraftIntake(scope, ids.clientId);
    expect(draft?.answers).toMatchObject({ affectedSide: 'left' });
    expect(draft?.answers.redFlags).toMatchObject({ rf_neu_3: 'not_sure', rf_pe_1: 'no' });
    expect(draft?.answers.redFlags.rf_dur_1).toBeUndefined();
    expect(draft?.answers.consents).toEqual({});
  });

  test('says so when it was taken over already', async () => {
    const ids = await aClientWhoHasSent(answers);
    await expect(take(ids)).rejects.toEqual(redirectTo(`/clients/${ids.clientId}/intake`));
    expect(await take(ids)).toMatchObject({ message: expect.stringMatching(/already/) });
  });

  test('is not for the front desk', async () => {
    const ids = await aClientWhoHasSent(answers);
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    await expect(take(ids)).rejects.toEqual(isNotFound);
    expect(await findToldIntake(scope, ids.toldIntakeId)).toMatchObject({ status: 'sent' });
  });
});

describe('what the client was not sure of', () => {
  const path = 'redFlags.rf_neu_3';
  const settle = (ids: { clientId: string; toldIntakeId: string }, fields: object = {}) =>
    settleToldAction(ids, untouched, formOf({ path, stands: 'as_told', ...fields }));

  async function aDraft() {
    const ids = await aClientWhoHasSent(answers);
    await take(ids).catch(() => undefined);
    const draft = await findDraftIntake(scope, ids.clientId);
    if (!draft) throw new Error('No draft.');
    return { ids, draft };
  }

  const settledOf = async ({ toldIntakeId }: { toldIntakeId: string }) =>
    (await findToldIntake(scope, toldIntakeId))?.settled ?? [];

  async function signedWords(ids: { clientId: string }, given: object): Promise<string> {
    const draft = await findDraftIntake(scope, ids.clientId);
    const own = { clientId: ids.clientId, intakeId: draft?.id ?? '' };
    const value = { ...answersOf(practiceToday()), ...given };
    const signing = signIntakeAction(own, { version: draft?.version ?? 0, value });
    await expect(signing).rejects.toEqual(redirectTo(`/clients/${ids.clientId}/screening`));
    const signed = await findSignedIntake(scope, ids.clientId);
    const { sections } = frozenIntakeSchema.parse(signed?.frozen);
    const section = sections.find(({ title }) => title === 'What the client was not sure of');
    return section?.entries.map(({ answer }) => answer).join() ?? '';
  }

  const usual = answersOf(practiceToday());
  const unsure = { redFlags: { ...usual.redFlags, rf_neu_3: 'not_sure' } };

  test('is settled where it stays: who, when and how, beside the client’s own words', async () => {
    const { ids } = await aDraft();
    const { settlement } = await settle(ids);
    expect(settlement).toMatchObject({ path, stands: 'Not sure' });
    const [row] = await settledOf(ids);
    expect(row).toMatchObject({ path, said: 'Not sure', stands: 'Not sure' });
    expect(settlement?.by).toContain(row?.byName);
    expect(await signedWords(ids, unsure)).toMatch(
      /^Not sure\nClient: Not sure\. Asked again, it stays: .+, \d\d:\d\d\.$/,
    );
    expect(await settledOf(ids)).toHaveLength(1);
  });

  test('is opened again by a row of its own, and then says so when it is signed', async () => {
    const { ids } = await aDraft();
    await settle(ids);
    const again = await settle(ids, { stands: 'open_again' });
    expect(again.settlement?.stands).toBeNull();
    expect(await settledOf(ids)).toHaveLength(2);
    expect(await signedWords(ids, unsure)).toContain('Not settled.');
  });

  test('is settled by a correction when that is signed', async () => {
    const { ids } = await aDraft();
    expect(await signedWords(ids, {})).toContain('No\nClient: Not sure. Corrected before signing.');
    expect(await settledOf(ids)).toMatchObject([{ path, said: 'Not sure', stands: 'No' }]);
  });

  test('does not stay where the form says otherwise by now, or nobody was unsure', async () => {
    const { ids, draft } = await aDraft();
    expect((await settle(ids, { path: 'redFlags.rf_pe_1' })).message).toBeTruthy();
    const redFlags = { ...draft.answers.redFlags, rf_neu_3: 'no' as const };
    const change = { intakeId: draft.id, version: draft.version, answers: { redFlags } };
    expect(await saveIntakeDraft(scope, change)).toMatchObject({ ok: true });
    expect((await settle(ids)).message).toContain('not saved yet');
    expect(await settledOf(ids)).toEqual([]);
  });

  test('is nothing before it was taken over, or for another practice', async () => {
    const ids = await aClientWhoHasSent(answers);
    expect((await settle(ids)).message).toBeTruthy();
    const { ids: taken } = await aDraft();
    await actAs(await aPractice());
    expect((await settle(taken)).message).toBeTruthy();
    expect(await settledOf(taken)).toEqual([]);
  });
});

describe('the signed intake on paper', () => {
  async function aSignedOne() {
    const ids = await aClientWhoHasSent(answers);
    await expect(take(ids)).rejects.toEqual(redirectTo(`/clients/${ids.clientId}/intake`));
    const draft = await findDraftIntake(scope, ids.clientId);
    const intakeId = draft?.id ?? '';
    const value = answersOf(practiceToday());
    const own = { clientId: ids.clientId, intakeId };
    const params = { params: Promise.resolve({ intakeId }) };
    return { own, version: draft?.version ?? 0, value, params };
  }
  const request = new Request('http://localhost/api/intakes/x/pdf');

  test('is there once it is signed, and never of a draft', async () => {
    const { own, version, value, params } = await aSignedOne();
    await expect(printIntake(request, params)).rejects.toEqual(isNotFound);
    const signing = signIntakeAction(own, { version, value });
    await expect(signing).rejects.toEqual(redirectTo(`/clients/${own.clientId}/screening`));
    const printed = await printIntake(request, params);
    expect(printed.headers.get('content-type')).toBe('application/pdf');
    await actAs(await aPractice());
    await expect(printIntake(request, params)).rejects.toEqual(isNotFound);
  });
});
