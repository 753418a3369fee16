import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  amendRecordAction,
  saveRecordAction,
  signRecordAction,
} from '@/app/(practice)/clients/[clientId]/session-records/[recordId]/actions';
import type { Chart } from '@/lib/data/charts';
import type { PracticeScope } from '@/lib/data/scope';
import { findRecord } from '@/lib/data/session-records';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, isNotFound } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
const cache = vi.hoisted(() => ({ refresh: vi.fn() }));
vi.mock('next/cache', () => cache);

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  cache.refresh.mockClear();
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

  const some = { technique: null, pressure: null, position: null };
  test.each([
    [
      'two hundred lines',
      Array.from({ length: 200 }, (_, line) => ({ line })),
      { field: 'lines', message: '100 lines are the most of one session. Take some out.' },
    ],
    [
      'more minutes than a line can have',
      [{ line: 0, status: 'changed', change: { ...some, minutes: 121 } }],
      { field: 'lines[0].change.minutes', message: '120 minutes are the most of one line.' },
    ],
    [
      'a line that stands there twice',
      [{ line: 0 }, { line: 0 }],
      { field: 'lines', message: 'A line of the plan stands here twice.' },
    ],
  ])('refuses %s in one answer, and writes nothing', async (_what, lines, error) => {
    const { ids, version, value } = draftOf(await aWalkedClient(scope, 'record_draft'));
    const sent = { version, value: { ...value, lines } };
    expect(await saveRecordAction(ids.recordId, sent)).toMatchObject({
      ok: false,
      errors: [error],
    });
    expect(await signRecordAction(ids, sent)).toMatchObject({ ok: false, errors: [error] });
    expect(await findRecord(scope, ids.recordId)).toMatchObject({
      ...{ status: 'draft', version },
      answers: value,
    });
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
    expect(await sign()).toMatchObject({ ok: true });
    expect(cache.refresh).toHaveBeenCalledOnce();
    const record = await findRecord(scope, ids.recordId);
    const frozen = frozenRecordSchema.parse(record?.frozen);
    expect(frozen.lines).toHaveLength(chart.plan?.plan.lines.length ?? 0);
    expect(frozen).toMatchObject({ response: 'Better' });
    expect(await sign()).toMatchObject({ ok: false, reason: 'already_signed' });
  });

  test('freezes the note, with the facts of the visit and the therapist’s own words', async () => {
    const { ids, version, value } = draftOf(await aWalkedClient(scope, 'record_draft'));
    const written = {
      ...value.written,
      plan: { how: 'add' as const, text: 'In a week' },
      assessment: { how: 'replace' as const, text: 'Guarding' },
    };
    const signed = { ...whole(value), written, tellNext: 'Slow turns' };
    expect(await signRecordAction(ids, { version, value: signed })).toMatchObject({ ok: true });
    const frozen = frozenRecordSchema.parse((await findRecord(scope, ids.recordId))?.frozen);
    const block = (id: string) => frozen.note?.blocks.find((one) => one.id === id);
    const fields = (id: string) =>
      Object.fromEntries((block(id)?.fields ?? []).map((field) => [field.id, field.lines]));
    expect(fields('header')).toMatchObject({
      client: [expect.stringMatching(/^Walked Client/)],
      session_number: ['1'],
      consent_general: [expect.stringMatching(/^Given \(general-1, in the intake, .*\)$/)],
      screen_result: [expect.stringMatching(/^[A-Z]/)],
    });
    expect(fields('objective').work_done?.length).toBe(value.lines.length);
    expect(fields('assessment')).toEqual({ written: ['Guarding'] });
    expect(block('assessment')?.replaced?.map(({ id }) => id)).toContain('response');
    expect(fields('plan')).toMatchObject({ tell_next: ['Slow turns'], written: ['In a week'] });
    expect(frozen.next).toEqual({ repeat: [], tell: 'Slow turns' });
  });

  test.each([
    [
      'a test that was not done again',
      (value: RecordAnswers): RecordAnswers => ({
        ...whole(value),
        tests: [{ test: 'sitting_time', side: null, before: 20, after: null }],
      }),
      'tests[0].after',
    ],
    [
      'a change outside the limits without its reason',
      (value: RecordAnswers): RecordAnswers => ({
        ...whole(value),
        lines: value.lines.map((line, index) => {
          const change = { technique: null, pressure: null, minutes: 60, position: null };
          return index === 0 ? { ...line, status: 'changed' as const, change, notes: '' } : line;
        }),
      }),
      'lines[0].notes',
    ],
    [
      'a line that the plan does not have',
      (value: RecordAnswers): RecordAnswers => ({
        ...whole(value),
        lines: [...value.lines, { ...openLine(60), status: 'done', comfort: 3 }],
      }),
      'lines[60]',
    ],
  ])('names %s, and leaves the draft as it is', async (_what, answersOf, field) => {
    const { ids, version, value } = draftOf(await aWalkedClient(scope, 'record_draft'));
    const answer = await signRecordAction(ids, { version, value: answersOf(value) });
    const fields = answer.ok ? [] : answer.errors.map((error) => error.field);
    expect(fields).toContain(field);
    expect(await findRecord(scope, ids.recordId)).toMatchObject({ status: 'draft', version });
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

describe('adding to a signed record', () => {
  const KEY = '019ab8a0-0000-4000-8000-000000000001';
  const words = { text: 'The left leg was worked.', reason: 'Mistyped' };
  const signedIds = async (of: PracticeScope) => {
    const { client, record } = await aWalkedClient(of, 'record_signed');
    return { clientId: client.id, recordId: record?.id ?? '' };
  };
  const amendmentsOf = async (recordId: string) =>
    (await findRecord(scope, recordId))?.amendments.map(({ text, reason }) => ({ text, reason }));

  test('stands under it, once however often it is sent, and the record is as it was', async () => {
    const ids = await signedIds(scope);
    const before = await findRecord(scope, ids.recordId);
    const send = () => amendRecordAction(ids, { version: 0, value: words, key: KEY });
    expect(await send()).toMatchObject({ ok: true, version: 1 });
    expect(await send()).toMatchObject({ ok: true });
    expect(await amendmentsOf(ids.recordId)).toEqual([words]);
    const { amendments: _now, ...after } = (await findRecord(scope, ids.recordId)) ?? {};
    expect(before).toMatchObject(after);
  });

  test.each([
    ['nothing different', { ...words, text: ' ' }, 'text'],
    ['no reason', { ...words, reason: '' }, 'reason'],
    ['a megabyte', { ...words, text: 'x'.repeat(1_000_000) }, 'text'],
  ])('%s is named at its field, and nothing is written', async (_what, value, field) => {
    const ids = await signedIds(scope);
    const answer = await amendRecordAction(ids, { version: 0, value });
    expect(answer).toMatchObject({ ok: false, errors: [{ field }] });
    expect(await amendmentsOf(ids.recordId)).toEqual([]);
  });

  test('a draft is changed itself', async () => {
    const { ids } = draftOf(await aWalkedClient(scope, 'record_draft'));
    const answer = await amendRecordAction(ids, { version: 0, value: words });
    expect(answer).toMatchObject({ ok: false, reason: 'not_signed' });
  });

  test('somebody else’s record is not there', async () => {
    const theirs = await signedIds(await aPractice());
    const answer = await amendRecordAction(theirs, { version: 0, value: words });
    expect(answer).toMatchObject({ ok: false, reason: 'not_found' });
    const own = await signedIds(scope);
    const mixed = { ...own, clientId: theirs.clientId };
    expect(await amendRecordAction(mixed, { version: 0, value: words })).toMatchObject({
      ok: false,
      reason: 'not_found',
    });
    expect(await amendmentsOf(own.recordId)).toEqual([]);
  });

  test('a reviewer may not', async () => {
    const ids = await signedIds(scope);
    await actAs((await aMember(scope.practiceId, { role: 'reviewer' })).scope);
    await expect(amendRecordAction(ids, { version: 0, value: words })).rejects.toEqual(isNotFound);
  });
});
