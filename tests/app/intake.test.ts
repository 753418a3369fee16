import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  saveIntakeAction,
  signIntakeAction,
  startIntakeAction,
} from '@/app/(practice)/clients/[clientId]/intake/actions';
import { deviceOwner } from '@/lib/access/device-key';
import { openChart } from '@/lib/data/charts';
import { findDraftIntake, findIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { findNewestScreening, listIncidentNotes } from '@/lib/data/screenings';
import { frozenIntakeSchema } from '@/lib/domain/intake/frozen-intake.schema';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { addDays } from '@/lib/domain/shared/iso-date';
import { answersOf } from '@/prisma/demo/answers';
import { aMember, aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const nobody = '00000000-0000-7000-8000-000000000000';
const untouched = { errors: [] };

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

/** A client with an open draft, by the action that the page calls. */
async function aDraft(args: { from?: 'last'; clientId?: string } = {}) {
  const clientId = args.clientId ?? (await aClient(scope)).id;
  const start = startIntakeAction(
    { clientId, ...(args.from && { from: args.from }) },
    untouched,
    formOf({}),
  );
  await expect(start).rejects.toEqual(redirectTo(`/clients/${clientId}/intake`));
  const draft = await findDraftIntake(scope, clientId);
  if (!draft) throw new Error('No draft.');
  return { ids: { clientId, intakeId: draft.id }, version: draft.version, answers: draft.answers };
}

const complete = (more: Partial<IntakeAnswers> = {}) => answersOf(practiceToday(), more);

async function signed(more: Partial<IntakeAnswers> = {}) {
  const { ids, version } = await aDraft();
  const sign = signIntakeAction(ids, { version, value: complete(more) });
  await expect(sign).rejects.toEqual(redirectTo(`/clients/${ids.clientId}/screening`));
  return ids;
}

describe('starting', () => {
  test('twice opens the same draft', async () => {
    const first = await aDraft();
    const second = await aDraft({ clientId: first.ids.clientId });
    expect(second.ids.intakeId).toBe(first.ids.intakeId);
  });

  test.each([nobody, 'nonsense', ''])(
    'of client %j says that nobody is there',
    async (clientId) => {
      const answer = await startIntakeAction({ clientId }, untouched, formOf({}));
      expect(answer.message).toContain('not here');
    },
  );

  test('of another practice’s client makes nothing', async () => {
    const theirs = await aClient(await aPractice());
    const answer = await startIntakeAction({ clientId: theirs.id }, untouched, formOf({}));
    expect(answer.message).toContain('not here');
  });
});

describe('saving as it is typed', () => {
  test('keeps the fields that are sent and leaves the others', async () => {
    const { ids, version } = await aDraft();
    const first = await saveIntakeAction(ids, { version, value: { goals: 'Walk the dog' } });
    expect(first).toMatchObject({ ok: true, savedAt: expect.stringMatching(/^\d\d:\d\d$/) });
    await saveIntakeAction(ids, { version: version + 1, value: { affectedSide: 'right' } });
    const { answers } = (await findIntake(scope, ids.intakeId)) ?? { answers: emptyIntake() };
    expect(answers).toMatchObject({ goals: 'Walk the dog', affectedSide: 'right' });
  });

  test.each([
    ['an impossible date', { onsetDate: '2026-02-30' }, 'onsetDate'],
    ['a year of three digits', { onsetDate: '0202-01-01' }, 'onsetDate'],
    ['a megabyte of text', { therapistNotes: 'x'.repeat(1_000_000) }, 'therapistNotes'],
    ['control characters', { goals: 'bell \u0007' }, 'goals'],
    ['half a character', { goals: 'half \ud800' }, 'goals'],
    ['pain of 11', { pain: { back: 11, leg: 0, worst: null } }, 'pain.back'],
    ['a side that is none', { affectedSide: 'top' }, 'affectedSide'],
    ['a field nobody asks', { admin: true }, ''],
    ['text where answers belong', 'x', ''],
  ])('%s is refused at its field', async (_name, value, field) => {
    const { ids, version } = await aDraft();
    const answer = await saveIntakeAction(ids, { version, value });
    expect(answer).toMatchObject({ ok: false, reason: 'invalid', errors: [{ field }] });
    expect((await findIntake(scope, ids.intakeId))?.version).toBe(version);
  });

  test('a field that cannot be stored does not hold the others back', async () => {
    const { ids, version } = await aDraft();
    const value = { goals: 'Sleep through', onsetDate: '2026-13-01' };
    const answer = await saveIntakeAction(ids, { version, value });
    expect(answer).toMatchObject({ ok: false, version: version + 1, kept: ['goals'] });
    const stored = await findIntake(scope, ids.intakeId);
    expect(stored?.answers).toMatchObject({ goals: 'Sleep through', onsetDate: null });
  });

  test('right-to-left and emoji text is stored as it was typed', async () => {
    const { ids, version } = await aDraft();
    await saveIntakeAction(ids, { version, value: { goals: 'المشي 🙂' } });
    expect((await findIntake(scope, ids.intakeId))?.answers.goals).toBe('المشي 🙂');
  });

  test('over a newer version is refused, and the newest version can be asked for', async () => {
    const { ids, version } = await aDraft();
    await saveIntakeAction(ids, { version, value: { goals: 'one' } });
    const late = await saveIntakeAction(ids, { version, value: { therapistNotes: 'two' } });
    expect(late).toMatchObject({
      ok: false,
      reason: 'changed_by_someone_else',
      theirs: {
        version: version + 1,
        parts: { goals: 'one', therapistNotes: '' },
        words: [{ part: 'therapistNotes', yours: 'two', theirs: 'Not recorded' }],
      },
    });
  });

  test.each([{ version: -1 }, { version: 1.5 }, { version: { gt: 0 } }, { version: '1' }])(
    'with %j writes nothing',
    async ({ version }) => {
      const { ids } = await aDraft();
      const sent = { version: version as number, value: { goals: 'x' } };
      expect(await saveIntakeAction(ids, sent)).toMatchObject({ ok: false, reason: 'not_found' });
    },
  );

  test('typed by one person is not sent by another who signed in on the same tablet', async () => {
    const { ids, version } = await aDraft();
    const owner = deviceOwner(scope);
    await actAs((await aMember(scope.practiceId)).scope);
    const sent = { version, value: { goals: 'not mine' }, owner };
    expect(await saveIntakeAction(ids, sent)).toMatchObject({ ok: false, reason: 'signed_out' });
    await actAs(scope);
    expect(await saveIntakeAction(ids, sent)).toMatchObject({ ok: true });
  });

  test('after signing out says so and loses nothing', async () => {
    const { ids, version } = await aDraft();
    actAsNobody();
    const answer = await saveIntakeAction(ids, { version, value: { goals: 'late' } });
    expect(answer).toMatchObject({ ok: false, reason: 'signed_out' });
  });

  test('by a role that only reads is not found', async () => {
    const { ids, version } = await aDraft();
    await actAs((await aMember(scope.practiceId, { role: 'reviewer' })).scope);
    const save = saveIntakeAction(ids, { version, value: { goals: 'x' } });
    await expect(save).rejects.toEqual(isNotFound);
  });

  test('of another practice’s draft is not found', async () => {
    const { ids, version } = await aDraft();
    await actAs(await aPractice());
    const answer = await saveIntakeAction(ids, { version, value: { goals: 'theirs' } });
    expect(answer).toMatchObject({ ok: false, reason: 'not_found' });
    expect(answer).not.toHaveProperty('theirs');
  });
});

describe('signing', () => {
  test('an empty intake names everything that is missing, each at its field', async () => {
    const { ids, version, answers } = await aDraft();
    const answer = await signIntakeAction(ids, { version, value: answers });
    if (answer.ok) throw new Error('Signed.');
    const fields = answer.errors.map(({ field }) => field);
    expect(answer.reason).toBe('incomplete');
    expect(fields.filter((field) => field.startsWith('redFlags.'))).toHaveLength(34);
    expect(fields.filter((field) => field.startsWith('conditions.'))).toHaveLength(11);
    expect(fields).toEqual(expect.arrayContaining(['affectedSide', 'causes', 'consents.gluteal']));
    expect((await findIntake(scope, ids.intakeId))?.status).toBe('draft');
  });

  test('a complete one freezes the questions as asked and screens it', async () => {
    const { clientId, intakeId } = await signed();
    const intake = await findIntake(scope, intakeId);
    const frozen = frozenIntakeSchema.parse(intake?.frozen);
    const entries = frozen.sections.flatMap((section) => section.entries);
    expect(entries.find(({ path }) => path === 'affectedSide')?.answer).toBe('Left');
    expect(entries.filter(({ path }) => path.startsWith('redFlags.'))).toHaveLength(34);
    expect(await findNewestScreening(scope, clientId)).toMatchObject({ intakeId, blocked: false });
  });

  test('an emergency is screened as one, with an incident note that names it', async () => {
    const { clientId } = await signed({ redFlags: { rf_ces_1: 'yes' } });
    const screening = await findNewestScreening(scope, clientId);
    expect(screening).toMatchObject({ disposition: 'emergency', blocked: true });
    const [note] = await listIncidentNotes(scope, clientId);
    expect(note?.note).toMatch(/saddle numbness \(emergency\)/);
  });

  test.each([
    ['an onset after today', () => ({ onsetDate: addDays(practiceToday(), 1) }), 'onsetDate'],
    [
      'a due date in two years',
      () => ({
        pregnancy: { pregnant: 'yes' as const, dueDate: addDays(practiceToday(), 700) },
      }),
      'pregnancy.dueDate',
    ],
  ])('with %s is refused at the date', async (_name, more, field) => {
    const { ids, version } = await aDraft();
    const answer = await signIntakeAction(ids, { version, value: complete(more()) });
    expect(answer).toMatchObject({ ok: false, errors: [{ field }] });
  });

  test('twice says that it is signed, and nothing is screened twice', async () => {
    const ids = await signed();
    const before = await findNewestScreening(scope, ids.clientId);
    const again = await signIntakeAction(ids, { version: 1, value: complete() });
    expect(again).toMatchObject({ ok: false, reason: 'already_signed' });
    expect((await findNewestScreening(scope, ids.clientId))?.id).toBe(before?.id);
  });

  test('over a newer version is refused', async () => {
    const { ids, version } = await aDraft();
    await saveIntakeAction(ids, { version, value: { goals: 'newer' } });
    const answer = await signIntakeAction(ids, { version, value: complete() });
    expect(answer).toMatchObject({ ok: false, reason: 'changed_by_someone_else' });
  });

  test('of another practice’s intake, or under another client, is not found', async () => {
    const { ids, version } = await aDraft();
    const other = await aClient(scope);
    const sent = { version, value: complete() };
    const crossed = { ...ids, clientId: other.id };
    expect(await signIntakeAction(crossed, sent)).toMatchObject({ reason: 'not_found' });
    await actAs(await aPractice());
    expect(await signIntakeAction(ids, sent)).toMatchObject({ reason: 'not_found' });
  });
});

test('an intake on one person’s page is not signed by another who signed in on the same tablet', async () => {
  const { ids, version } = await aDraft();
  const sent = { version, value: complete(), owner: deviceOwner(scope) };
  await actAs((await aMember(scope.practiceId)).scope);
  expect(await signIntakeAction(ids, sent)).toMatchObject({ ok: false, reason: 'signed_out' });
  expect((await findIntake(scope, ids.intakeId))?.status).toBe('draft');
});

describe('correcting a signed intake', () => {
  async function correct(more: Partial<IntakeAnswers>) {
    const { client } = await aWalkedClient(scope, 'plan_confirmed');
    const { ids, version, answers } = await aDraft({ clientId: client.id, from: 'last' });
    const sign = signIntakeAction(ids, { version, value: { ...answers, ...more } });
    await expect(sign).rejects.toEqual(redirectTo(`/clients/${client.id}/screening`));
    return openChart(scope, client.id);
  }

  test('another side lets plans fall, and names no side in the reason', async () => {
    const chart = await correct({ affectedSide: 'right' });
    expect(chart?.plan).toBeNull();
    expect(chart?.stalePlans[0]?.reason).not.toMatch(/left|right/i);
    expect(chart?.screening?.clinicalCase.affectedSide).toBe('right');
  });

  test('the same side leaves plans standing', async () => {
    const chart = await correct({ goals: 'Something else' });
    expect(chart?.plan?.status).toBe('confirmed');
  });
});
