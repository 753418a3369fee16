import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  saveRecordAction,
  signRecordAction,
} from '@/app/(practice)/clients/[clientId]/session-records/[recordId]/actions';
import type { Chart } from '@/lib/data/charts';
import type { PracticeScope } from '@/lib/data/scope';
import { findRecord } from '@/lib/data/session-records';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

function draftOf({ client, record }: Chart) {
  if (!record) throw new Error('No record.');
  const ids = { clientId: client.id, recordId: record.id };
  return { ids, version: record.version, value: record.answers };
}

const whole = (answers: RecordAnswers): RecordAnswers => ({
  ...answers,
  painAfter: { back: 2, leg: 3 },
  response: 'better',
});

describe('writing a session record', () => {
  test('is saved as it is tapped', async () => {
    const { ids, version, value } = draftOf(await aWalkedClient(scope, 'record_draft'));
    const answer = await saveRecordAction(ids.recordId, {
      version,
      value: { ...value, notes: 'Warm hands' },
    });
    expect(answer).toMatchObject({ ok: true, savedAt: expect.stringMatching(/^\d\d:\d\d$/) });
    expect((await findRecord(scope, ids.recordId))?.answers.notes).toBe('Warm hands');
  });

  test.each([
    ['a megabyte of notes', { notes: 'x'.repeat(1_000_000) }, 'notes'],
    ['control characters', { retest: 'a\u0000b' }, 'retest'],
    ['pain of 11', { painAfter: { back: 11, leg: 0 } }, 'painAfter.back'],
    ['an unknown field', { signedAt: '2026-01-01' }, ''],
  ])('refuses %s at its field', async (_what, part, field) => {
    const { ids, version, value } = draftOf(await aWalkedClient(scope, 'record_draft'));
    const answer = await saveRecordAction(ids.recordId, { version, value: { ...value, ...part } });
    expect(answer).toMatchObject({ ok: false, errors: [{ field }] });
    expect((await findRecord(scope, ids.recordId))?.version).toBe(version);
  });

  test('another practice’s record is not there', async () => {
    const { ids, version, value } = draftOf(await aWalkedClient(await aPractice(), 'record_draft'));
    const answer = await saveRecordAction(ids.recordId, { version, value });
    expect(answer).toMatchObject({ ok: false, reason: 'not_found' });
  });

  test('a reviewer may not', async () => {
    const { ids, version, value } = draftOf(await aWalkedClient(scope, 'record_draft'));
    await actAs((await aMember(scope.practiceId, { role: 'reviewer' })).scope);
    await expect(saveRecordAction(ids.recordId, { version, value })).rejects.toEqual(isNotFound);
  });
});

describe('signing a session record', () => {
  test('names what is missing at its field', async () => {
    const { ids, version, value } = draftOf(await aWalkedClient(scope, 'record_draft'));
    const answer = await signRecordAction(ids, { version, value });
    const fields = answer.ok ? [] : answer.errors.map(({ field }) => field);
    expect(fields).toEqual(['painAfter.back', 'painAfter.leg', 'response']);
    expect(await findRecord(scope, ids.recordId)).toMatchObject({ status: 'draft' });
  });

  test('freezes the lines in words; a second signature is refused', async () => {
    const chart = await aWalkedClient(scope, 'record_draft');
    const { ids, version, value } = draftOf(chart);
    const sign = () => signRecordAction(ids, { version, value: whole(value) });
    await expect(sign()).rejects.toEqual(redirectTo(`/clients/.*/session-records/${ids.recordId}`));
    const record = await findRecord(scope, ids.recordId);
    const frozen = frozenRecordSchema.parse(record?.frozen);
    expect(frozen.lines).toHaveLength(chart.plan?.plan.lines.length ?? 0);
    expect(frozen).toMatchObject({ response: 'Better' });
    expect(await sign()).toMatchObject({ ok: false, reason: 'already_signed' });
  });

  test('under another client’s address it is not there', async () => {
    const { ids, version, value } = draftOf(await aWalkedClient(scope, 'record_draft'));
    const { client } = await aWalkedClient(scope, 'new');
    const answer = await signRecordAction(
      { ...ids, clientId: client.id },
      { version, value: whole(value) },
    );
    expect(answer).toMatchObject({ ok: false, reason: 'not_found' });
  });
});
