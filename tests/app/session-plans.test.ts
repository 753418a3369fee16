import { beforeEach, describe, expect, test, vi } from 'vitest';

import { draftPlanAction } from '@/app/(practice)/clients/[clientId]/session-plans/actions';
import {
  confirmPlanAction,
  redraftPlanAction,
  savePlanAction,
  startRecordAction,
} from '@/app/(practice)/clients/[clientId]/session-plans/[planId]/actions';
import type { Chart } from '@/lib/data/charts';
import type { PracticeScope } from '@/lib/data/scope';
import { findPlan, listPlans } from '@/lib/data/session-plans';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
const cache = vi.hoisted(() => ({ refresh: vi.fn() }));
vi.mock('next/cache', () => cache);

const untouched = { errors: [] };
const nobody = '00000000-0000-7000-8000-000000000000';
const saddleNumbness = { redFlags: { rf_ces_1: 'yes' as const } };

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  cache.refresh.mockClear();
  scope = await aPractice();
  await actAs(scope);
});

const draft = (clientId: string, minutes: string) =>
  draftPlanAction(clientId, untouched, formOf({ minutes }));

function planOf({ plan }: Chart) {
  if (!plan) throw new Error('No plan.');
  const lines = plan.plan.lines.map(({ id: _id, ...line }) => line);
  const value: SessionPlan = { ...plan.plan, lines };
  return { planId: plan.id, version: plan.version, value };
}

describe('drafting a plan', () => {
  test('opens a plan inside the limits', async () => {
    const { client } = await aWalkedClient(scope, 'screened');
    const to = redirectTo(`/clients/${client.id}/session-plans/[0-9a-f-]{36}`);
    await expect(draft(client.id, '60')).rejects.toEqual(to);
    const [plan] = await listPlans(scope, client.id);
    expect(plan?.plan.lines.length).toBeGreaterThan(0);
  });

  test.each(['0', '600', '-30', '45.5', 'an hour', ''])(
    'refuses %j minutes at the field',
    async (minutes) => {
      const { client } = await aWalkedClient(scope, 'screened');
      expect((await draft(client.id, minutes)).errors).toMatchObject([{ field: 'minutes' }]);
      expect(await listPlans(scope, client.id)).toEqual([]);
    },
  );

  test('an emergency blocks it', async () => {
    const { client } = await aWalkedClient(scope, 'screened', { answers: saddleNumbness });
    expect((await draft(client.id, '60')).message).toContain('No session may be planned');
    expect(await listPlans(scope, client.id)).toEqual([]);
  });

  test('needs a signed intake', async () => {
    const { client } = await aWalkedClient(scope, 'intake_draft');
    expect((await draft(client.id, '60')).message).toContain('Sign the intake first');
  });

  test('a client of another practice is not there', async () => {
    const { client } = await aWalkedClient(await aPractice(), 'screened');
    expect((await draft(client.id, '60')).message).toContain('not here any more');
    expect((await draft(nobody, '60')).message).toContain('not here any more');
  });

  test.each(['reviewer', 'front_desk'] as const)('a %s may not', async (role) => {
    const { client } = await aWalkedClient(scope, 'screened');
    await actAs((await aMember(scope.practiceId, { role })).scope);
    await expect(draft(client.id, '60')).rejects.toEqual(isNotFound);
  });
});

describe('changing a plan', () => {
  test('saves and names every limit that is broken, with its numbers', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId, version, value } = planOf(chart);
    const [first, ...rest] = value.lines;
    if (!first) throw new Error('No line.');
    const lines = [{ ...first, pressure: 5 as const, minutes: first.minutes + 3 }, ...rest];
    const answer = await savePlanAction(
      { clientId: chart.client.id, planId },
      { version, value: { ...value, lines } },
    );
    expect(answer.ok).toBe(true);
    expect(answer.problems?.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['pv_05', 'pv_07']),
    );
    expect((await findPlan(scope, planId))?.plan.lines[0]?.pressure).toBe(5);
  });

  test.each([
    [
      'an unknown muscle',
      (plan: SessionPlan) => ({ ...plan, lines: [{ ...plan.lines[0], muscle: 'heart' }] }),
      'line-1',
    ],
    [
      '200 lines',
      (plan: SessionPlan) => ({ ...plan, lines: Array(200).fill(plan.lines[0]) }),
      'lines',
    ],
    ['600 minutes', (plan: SessionPlan) => ({ ...plan, minutes: 600 }), 'minutes'],
    ['0 minutes', (plan: SessionPlan) => ({ ...plan, minutes: 0 }), 'minutes'],
    ['nonsense', () => 'plan', ''],
  ])('refuses %s at its field and keeps what is stored', async (_what, change, field) => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId, version, value } = planOf(chart);
    const ids = { clientId: chart.client.id, planId };
    const answer = await savePlanAction(ids, { version, value: change(value) });
    expect(answer).toMatchObject({ ok: false, errors: [{ field }] });
    expect(await findPlan(scope, planId)).toMatchObject({ version });
  });

  test('somebody else’s newer version is not overwritten', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId, version, value } = planOf(chart);
    const ids = { clientId: chart.client.id, planId };
    expect((await savePlanAction(ids, { version, value })).ok).toBe(true);
    const second = await savePlanAction(ids, { version, value });
    expect(second).toMatchObject({ ok: false, reason: 'changed_by_someone_else' });
  });

  test('another practice’s plan is not there', async () => {
    const other = await aPractice();
    const chart = await aWalkedClient(other, 'plan_draft');
    const { planId, version, value } = planOf(chart);
    const answer = await savePlanAction({ clientId: chart.client.id, planId }, { version, value });
    expect(answer).toMatchObject({ ok: false, reason: 'not_found' });
    expect(await findPlan(other, planId)).toMatchObject({ version });
  });

  test('another length is drafted without storing anything', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId, version } = planOf(chart);
    const ids = { clientId: chart.client.id, planId };
    const answer = await redraftPlanAction(ids, 30);
    expect(answer).toMatchObject({ ok: true, plan: { minutes: expect.any(Number) } });
    expect(await redraftPlanAction(ids, 600)).toMatchObject({ ok: false });
    expect(await findPlan(scope, planId)).toMatchObject({ version });
  });
});

describe('confirming a plan', () => {
  test('shows the page anew with the confirmed plan, and only once', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId, version } = planOf(chart);
    const ids = { clientId: chart.client.id, planId };
    const confirm = () => confirmPlanAction(ids, { version });
    expect(await confirm()).toMatchObject({ ok: true });
    expect(cache.refresh).toHaveBeenCalledOnce();
    expect(await confirm()).toMatchObject({ ok: false, reason: 'already_confirmed' });
    expect(cache.refresh).toHaveBeenCalledOnce();
    await expect(startRecordAction(ids)).rejects.toEqual(
      redirectTo('/clients/.*/session-records/.*'),
    );
  });

  test('names each finding that nobody has decided on', async () => {
    const { client } = await aWalkedClient(scope, 'screened');
    await draft(client.id, '60').catch(() => undefined);
    const [plan] = await listPlans(scope, client.id);
    if (!plan) throw new Error('No plan.');
    const ids = { clientId: client.id, planId: plan.id };
    const answer = await confirmPlanAction(ids, { version: plan.version });
    expect(answer).toMatchObject({ ok: false, reason: 'incomplete' });
    expect(answer.ok ? [] : answer.errors.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('Decide on')]),
    );
    expect(await findPlan(scope, plan.id)).toMatchObject({ status: 'draft' });
  });

  test('refuses a plan that breaks a limit and says which line', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId, version, value } = planOf(chart);
    const ids = { clientId: chart.client.id, planId };
    const lines = value.lines.map((line) => ({ ...line, pressure: 5 as const }));
    const saved = await savePlanAction(ids, { version, value: { ...value, lines } });
    if (!saved.ok) throw new Error(saved.reason);
    const answer = await confirmPlanAction(ids, { version: saved.version });
    expect(answer.ok ? [] : answer.errors.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Line 1: /)]),
    );
  });

  test('a draft has no record to start', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const { planId } = planOf(chart);
    const ids = { clientId: chart.client.id, planId };
    await expect(startRecordAction(ids)).rejects.toEqual(
      redirectTo(`/clients/.*/session-plans/${planId}`),
    );
  });
});
