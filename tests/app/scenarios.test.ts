/** Spec §12.4 where the app saves: what a therapist enters is stored, refused or blocked. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { issueSheetAction } from '@/app/(practice)/clients/[clientId]/home-care/actions';
import { draftPlanAction } from '@/app/(practice)/clients/[clientId]/session-plans/actions';
import {
  confirmPlanAction,
  savePlanAction,
} from '@/app/(practice)/clients/[clientId]/session-plans/[planId]/actions';
import { ruleBook } from '@/lib/content/rule-book';
import { listSheets } from '@/lib/data/home-care';
import type { PracticeScope } from '@/lib/data/scope';
import { findPlan, listPlans } from '@/lib/data/session-plans';
import { defaultItem } from '@/lib/domain/home-care/default-item';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, redirectTo } from '../support/request';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const untouched = { errors: [] };

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

/** A first visit whose findings are decided, with a drafted plan and the way to save it changed. */
async function aDraft(minutes = 60) {
  const chart = await aWalkedClient(scope, 'plan_draft', { minutes });
  const { client, plan } = chart;
  if (!plan) throw new Error('No plan.');
  const ids = { clientId: client.id, planId: plan.id };
  const lines: PlanLine[] = plan.plan.lines.map(({ id: _id, ...line }) => line);
  const value: SessionPlan = { ...plan.plan, lines };
  const save = (changed: SessionPlan) =>
    savePlanAction(ids, { version: plan.version, value: changed });
  return { ids, version: plan.version, value, save };
}

function withFirst(plan: SessionPlan, change: Partial<PlanLine>): SessionPlan {
  return {
    ...plan,
    lines: plan.lines.map((line, at) => (at === 0 ? { ...line, ...change } : line)),
  };
}

/** Stored as a draft with its problem named, and not to be confirmed with it. */
async function expectRefused(
  rule: string,
  draft: Awaited<ReturnType<typeof aDraft>>,
  changed: SessionPlan,
) {
  const saved = await draft.save(changed);
  if (!saved.ok) throw new Error(saved.reason);
  const own = saved.problems?.filter((one) => one.rule === rule) ?? [];
  expect(own.length).toBeGreaterThan(0);
  const answer = await confirmPlanAction(draft.ids, { version: saved.version });
  const messages = answer.ok ? [] : answer.errors.map(({ message }) => message);
  expect(messages).toEqual(
    expect.arrayContaining([expect.stringContaining(own[0]?.message ?? '?')]),
  );
  expect(await findPlan(scope, draft.ids.planId)).toMatchObject({ status: 'draft' });
}

test('17: vibration on the kidney zone is not saved at all', async () => {
  const { ids, value, save, version } = await aDraft();
  const kidney = {
    muscle: 'quadratus_lumborum',
    region: 'flank_kidney',
    technique: 'vibration',
  } as const;
  const answer = await save(withFirst(value, kidney));
  expect(answer).toMatchObject({
    ok: false,
    errors: [{ field: 'line-1', message: expect.stringMatching(/never .*not saved/) }],
  });
  const stored = await findPlan(scope, ids.planId);
  expect(stored?.version).toBe(version);
  expect(stored?.plan.lines[0]).toMatchObject(value.lines[0] ?? {});
});

test('18: a hold of 120 seconds is named and keeps the plan from being confirmed', async () => {
  const draft = await aDraft();
  const hold = {
    technique: 'trigger_point_pressure',
    points: 1,
    holdRepeats: 1,
    holdSeconds: 120,
  } as const;
  await expectRefused('pv_06', draft, withFirst(draft.value, hold));
});

test('19: 30 minutes whose phases add up to 32', async () => {
  const draft = await aDraft(30);
  const { phases } = draft.value;
  const longer = { ...phases, integration: phases.integration + 2 };
  await expectRefused('pv_01', draft, { ...draft.value, phases: longer });
});

test('20: level 5 at a first visit', async () => {
  const draft = await aDraft();
  await expectRefused('pv_05', draft, withFirst(draft.value, { pressure: 5 }));
});

describe('home care', () => {
  const issue = (clientId: string, program: unknown) =>
    issueSheetAction(
      clientId,
      untouched,
      formOf({ program: JSON.stringify(program), version: '0' }),
    );

  test('21: a sheet of stretches only is refused where items are added', async () => {
    const { client, screening } = await aWalkedClient(scope, 'decided');
    if (!screening) throw new Error('Not screened.');
    const { limits } = screening.result;
    const program = ruleBook.homeCareItems
      .filter(({ kind, id }) => kind === 'stretch' && limits.homeItems[id].status !== 'no')
      .slice(0, 2)
      .map((record) => defaultItem({ record, affectedSide: 'left', limits }));
    expect(program).toHaveLength(2);
    const { errors } = await issue(client.id, program);
    expect(errors.map(({ field }) => field)).toContain('add-items');
    expect(errors.map(({ message }) => message).join()).toContain('Add an activity');
    expect(await listSheets(scope, client.id)).toEqual([]);
  });
});

describe('30: a minor of 16', () => {
  const sixteen = `${Number(practiceToday().slice(0, 4)) - 17}-12-31`;
  const minor = (consent: 'yes' | 'no') =>
    aWalkedClient(scope, 'screened', {
      birthDate: sixteen,
      answers: {
        guardian: { name: 'Eva Example', relation: 'Mother', consent, date: practiceToday() },
      },
    });
  const draft = (clientId: string) =>
    draftPlanAction(clientId, untouched, formOf({ minutes: '60' }));

  test('without the guardian’s consent is blocked', async () => {
    const { client, screening } = await minor('no');
    expect(screening?.result.blocked).toBe(true);
    expect(screening?.result.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['ci_no_consent', 'ci_child_minor']),
    );
    expect((await draft(client.id)).message).toContain('No session may be planned');
    expect(await listPlans(scope, client.id)).toEqual([]);
  });

  test('with it is planned', async () => {
    const { client } = await minor('yes');
    const to = redirectTo(`/clients/${client.id}/session-plans/[0-9a-f-]{36}`);
    await expect(draft(client.id)).rejects.toEqual(to);
  });

  test('cannot have an intake signed before the guardian has answered', async () => {
    const answers = { guardian: { name: '', relation: '', consent: null, date: null } };
    const unsigned = aWalkedClient(scope, 'screened', { birthDate: sixteen, answers });
    await expect(unsigned).rejects.toThrow('guardian consents');
  });
});
