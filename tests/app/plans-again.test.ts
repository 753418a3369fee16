/** Plans from lines that are there: in another length, or from an earlier session. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { repeatPlanAction } from '@/app/(practice)/clients/[clientId]/session-plans/actions';
import {
  refitPlanAction,
  savePlanAction,
} from '@/app/(practice)/clients/[clientId]/session-plans/[planId]/actions';
import type { Chart } from '@/lib/data/charts';
import type { PracticeScope } from '@/lib/data/scope';
import type { RecordRow } from '@/lib/data/rows/record-row';
import { confirmPlan, findPlan, listPlans } from '@/lib/data/session-plans';
import { findRecord, signRecord } from '@/lib/data/session-records';
import { keepLine } from '@/lib/domain/session-plan/line-edits';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, redirectTo } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const untouched = { errors: [] };
const nobody = '00000000-0000-7000-8000-000000000000';

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

function planOf({ plan }: Chart) {
  if (!plan) throw new Error('No plan.');
  const lines = plan.plan.lines.map(({ id: _id, ...line }) => line);
  const value: SessionPlan = { ...plan.plan, lines };
  return { planId: plan.id, version: plan.version, value };
}

describe('the same lines in another length', () => {
  test('shrink, and nothing is stored', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId, version, value } = planOf(chart);
    const ids = { clientId: chart.client.id, planId };
    const minutes = value.minutes - 10;
    const answer = await refitPlanAction(ids, { minutes, lines: value.lines });
    expect(answer).toMatchObject({ ok: true });
    const lines = answer.ok ? answer.plan.lines : [];
    const places = lines.map(({ muscle, side }) => `${muscle} ${side}`);
    expect(value.lines.map(({ muscle, side }) => `${muscle} ${side}`)).toEqual(
      expect.arrayContaining(places),
    );
    expect(await findPlan(scope, planId)).toMatchObject({ version });
  });

  test.each([
    [{ minutes: 5, lines: [] }],
    [{ minutes: 45 }],
    [{ minutes: 45, lines: [{ muscle: 'heart' }] }],
    [null],
    ['45'],
  ])('%j is refused in words', async (sent) => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const ids = { clientId: chart.client.id, planId: planOf(chart).planId };
    const answer = await refitPlanAction(ids, sent as { minutes: number; lines: unknown });
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/minutes/) });
  });

  test('lines that make no plan are told why', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId, value } = planOf(chart);
    const lines = value.lines.map((line) => ({
      ...line,
      side: 'right' as const,
      mustDo: true as const,
    }));
    const ids = { clientId: chart.client.id, planId };
    const answer = await refitPlanAction(ids, { minutes: 60, lines });
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringMatching(/no plan of 60.*The right side .*: take \d+ minutes from/),
    });
  });

  test('a must is kept with the line', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId, version, value } = planOf(chart);
    const lines = value.lines.map((line, index) =>
      index === 0 ? { ...line, mustDo: true as const } : line,
    );
    const ids = { clientId: chart.client.id, planId };
    await savePlanAction(ids, { version, value: { ...value, lines } });
    const stored = await findPlan(scope, planId);
    expect(stored?.plan.lines.map(({ mustDo }) => mustDo ?? false)).toEqual(
      lines.map((_, index) => index === 0),
    );
  });
});

describe('as last time', () => {
  const again = (clientId: string, recordId: string) =>
    repeatPlanAction({ clientId, recordId }, untouched, formOf({}));
  const signed = (chart: Chart) => ({
    clientId: chart.client.id,
    recordId: chart.record?.id ?? '',
  });

  test('makes a plan of what was done, and leaves the earlier one alone', async () => {
    const chart = await aWalkedClient(scope, 'record_signed');
    const { clientId, recordId } = signed(chart);
    const [before] = await listPlans(scope, clientId);
    const to = redirectTo(`/clients/${clientId}/session-plans/[0-9a-f-]{36}`);
    await expect(again(clientId, recordId)).rejects.toEqual(to);
    const [plan, earlier] = await listPlans(scope, clientId);
    expect(earlier?.id).toBe(before?.id);
    expect(plan?.status).toBe('draft');
    const places = (lines: readonly { muscle: string; side: string }[] | undefined) =>
      lines?.map(({ muscle, side }) => `${muscle} ${side}`);
    expect(places(plan?.plan.lines)).toEqual(places(before?.plan.lines));
  });

  test('marks every line until it is changed or the plan confirmed; the mark is stored', async () => {
    const chart = await aWalkedClient(scope, 'record_signed');
    const { clientId, recordId } = signed(chart);
    await again(clientId, recordId).catch(() => undefined);
    const [row] = await listPlans(scope, clientId);
    if (!row) throw new Error('No plan.');
    const marks = async () =>
      (await findPlan(scope, row.id))?.plan.lines.map(({ carriedFrom }) => carriedFrom ?? null);
    const count = row.plan.lines.length;
    expect(await marks()).toEqual(Array.from({ length: count }, () => 'record'));
    const [first, ...others] = row.plan.lines.map(({ id: _id, ...line }) => line);
    if (!first) throw new Error('No line.');
    const value = { ...row.plan, lines: [keepLine(first), ...others] };
    await savePlanAction({ clientId, planId: row.id }, { version: row.version, value });
    expect(await marks()).toEqual([null, ...others.map(() => 'record')]);
    expect(await confirmPlan(scope, { planId: row.id, version: row.version + 1 })).toMatchObject({
      ok: true,
    });
    expect(await marks()).toEqual(Array.from({ length: count }, () => null));
  });

  test('a session in which nothing was worked says so, and makes no plan', async () => {
    const chart = await aWalkedClient(scope, 'record_draft');
    const { clientId, recordId } = signed(chart);
    const record = await findRecord(scope, recordId);
    const lines = record?.answers.lines.map((line) => ({
      ...line,
      status: 'skipped' as const,
      notes: 'Felt faint.',
    }));
    const answers = { ...(record as RecordRow).answers, lines: lines ?? [] };
    const version = record?.version ?? 0;
    await signRecord(scope, { recordId, version, answers, frozen: { lines: [] } });
    expect((await again(clientId, recordId)).message).toBe(
      'Nothing of that session may be planned today. No line was worked then.',
    );
    expect(await listPlans(scope, clientId)).toHaveLength(1);
  });

  test('nobody else’s session, and no session of another client', async () => {
    const other = await aPractice();
    const foreign = signed(await aWalkedClient(other, 'record_signed'));
    const mine = signed(await aWalkedClient(scope, 'record_signed'));
    const second = signed(await aWalkedClient(scope, 'record_signed'));
    for (const recordId of [foreign.recordId, second.recordId, nobody]) {
      const answer = await again(mine.clientId, recordId);
      expect(answer.message).toContain('is not here any more, or is not signed');
    }
    expect(await listPlans(scope, mine.clientId)).toHaveLength(1);
  });

  test('a session that is not signed is none to repeat', async () => {
    const chart = await aWalkedClient(scope, 'record_draft');
    const { clientId, recordId } = signed(chart);
    expect((await again(clientId, recordId)).message).toContain('is not signed');
  });
});
