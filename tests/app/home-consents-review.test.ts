import { beforeEach, expect, test, vi } from 'vitest';

import { talkedThroughAction } from '@/app/(practice)/clients/[clientId]/consents/talk-actions';
import {
  signIntakeAction,
  startIntakeAction,
} from '@/app/(practice)/clients/[clientId]/intake/actions';
import { GET as printIntake } from '@/app/api/intakes/[intakeId]/pdf/route';
import { findDraftIntake, findSignedIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { answersOf } from '@/prisma/demo/answers';

import { aConsent, usualWords } from '../support/consents';
import { aMember, aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { anIntakeLink, scopeOfLink } from '../support/told-intakes';
import { practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const untouched = { errors: [] };
let scope: PracticeScope;
let clientId: string;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
  clientId = (await aClient(scope)).id;
  const home = await scopeOfLink((await anIntakeLink(scope, clientId)).token);
  await aConsent(home, clientId, { words: usualWords, day: practiceToday() });
});

const talk = (area: string, said = 'yes') =>
  talkedThroughAction({ clientId, area, said }, untouched, formOf({}));

async function aDraft() {
  const opened = redirectTo(`/clients/${clientId}/intake`);
  await expect(startIntakeAction({ clientId }, untouched, formOf({}))).rejects.toEqual(opened);
  const draft = await findDraftIntake(scope, clientId);
  const { general: _general, gluteal: _gluteal, ...consents } = answersOf(practiceToday()).consents;
  const value = { ...answersOf(practiceToday()), consents };
  const ids = { clientId, intakeId: draft?.id ?? '' };
  return { ids, sign: () => signIntakeAction(ids, { version: draft?.version ?? 0, value }) };
}

test('an intake is not signed while a yes from home waits; talked through, it says what is on record', async () => {
  const { ids, sign } = await aDraft();
  expect(await sign()).toMatchObject({
    ok: false,
    errors: [{ field: 'consents.general' }, { field: 'consents.gluteal' }],
  });
  expect(await talk('general')).toEqual(untouched);
  expect(await talk('gluteal', 'no')).toEqual(untouched);
  await expect(sign()).rejects.toEqual(redirectTo(`/clients/${clientId}/screening`));
  const signed = await findSignedIntake(scope, clientId);
  expect(signed?.answers.consents).toMatchObject({
    general: { given: 'yes' },
    gluteal: { given: 'no' },
  });
  const params = Promise.resolve({ intakeId: ids.intakeId });
  const printed = await printIntake(new Request('http://localhost/'), { params });
  expect(printed.headers.get('content-type')).toBe('application/pdf');
});

test('nothing is talked through twice, of no area and by nobody at the front desk', async () => {
  const nothing = { message: expect.stringMatching(/^Nothing waits here/) };
  expect(await talk('abdomen')).toMatchObject(nothing);
  expect(await talk('face')).toMatchObject(nothing);
  expect(await talk('general', 'perhaps')).toMatchObject(nothing);
  await talk('general');
  expect(await talk('general')).toMatchObject(nothing);
  await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
  await expect(talk('gluteal')).rejects.toEqual(isNotFound);
});
