import { beforeEach, describe, expect, test, vi } from 'vitest';

import { chartFacts } from '@/app/(practice)/clients/[clientId]/chart-facts';
import { homeCareRefusal } from '@/app/(practice)/clients/[clientId]/home-care/issue-program';
import { signIntakeAction } from '@/app/(practice)/clients/[clientId]/intake/actions';
import { screenAgainAction } from '@/app/(practice)/clients/[clientId]/screening/actions';
import {
  adoptScreeningAction,
  confirmPlanAction,
  startRecordAction,
} from '@/app/(practice)/clients/[clientId]/session-plans/[planId]/actions';
import {
  standingInTheWay,
  startInTheWay,
} from '@/app/(practice)/clients/[clientId]/session-plans/[planId]/standing-in-the-way';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import { requireMember } from '@/lib/access/require-member';
import { openChart, type Chart } from '@/lib/data/charts';
import { logClearance } from '@/lib/data/clearances';
import { startIntake } from '@/lib/data/intakes';
import { withdrawLimit } from '@/lib/data/practice-limits';
import type { PracticeScope } from '@/lib/data/scope';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { nextStep } from '@/lib/domain/practice/chart-state';
import { addDays } from '@/lib/domain/shared/iso-date';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aLimit, aStoredShortScreen } from '../support/records';
import { actAs, actAsNobody, formOf, redirectTo } from '../support/request';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));
// Icons and links are drawn in the browser.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const today = practiceToday();
const on = (days: number) => addDays(today, days);

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

/** Where a client stands so many days from today, with that day's questions asked where they are enough. */
async function situationIn(chart: Chart, days: number) {
  const member = await requireMember('read_chart');
  const read = () => readSituation({ ...member, today: on(days) }, chart.client.id);
  const situation = await read();
  if (situation?.dayCheck?.state !== 'missing') return situation;
  const intakeId = chart.intake?.id ?? '';
  await aStoredShortScreen(scope, { clientId: chart.client.id, intakeId }, { day: on(days) });
  return read();
}

const inTheWay = async (chart: Chart, days: number): Promise<string[]> => {
  const situation = await situationIn(chart, days);
  if (!situation || !chart.plan) throw new Error('No plan.');
  const stands = chart.plan.status === 'draft' ? standingInTheWay : startInTheWay;
  return stands(situation, chart.plan).map(({ message }) => message);
};

const factsIn = async (chart: Chart, days: number) => {
  const situation = await situationIn(chart, days);
  if (!situation) throw new Error('No chart.');
  return chartFacts(situation);
};

const pregnant = (week: number): Partial<IntakeAnswers> => ({
  causes: [{ cause: 'pregnancy_related', confirmedBy: 'doctor' }],
  pregnancy: { pregnant: 'yes', dueDate: addDays(on(280), 1 - week * 7) },
});
const guardian: Partial<IntakeAnswers> = {
  guardian: { name: 'Ana Ruiz', relation: 'mother', consent: 'yes', date: today },
};
const turns = (age: number) => `${Number(today.slice(0, 4)) - age}${on(1).slice(4)}`;

describe('a day later the stored screening no longer holds', () => {
  const rows: [string, Parameters<typeof aWalkedClient>[2], number][] = [
    ['acute to subacute, after 72 hours', { answers: { onsetDate: on(-3) } }, 1],
    ['subacute to persistent, after 12 weeks', { answers: { onsetDate: on(-84) } }, 1],
    ['the second trimester', { answers: pregnant(13) }, 1],
    ['the third trimester', { answers: pregnant(28) }, 1],
    ['the 18th birthday', { answers: guardian, birthDate: turns(18) }, 1],
    ['the 75th birthday', { birthDate: turns(75) }, 1],
  ];

  test.each(rows)('%s: the chart says so, and no plan is confirmed', async (_name, more, days) => {
    const chart = await aWalkedClient(scope, 'plan_draft', more);
    expect(await inTheWay(chart, 0)).toEqual([]);
    expect((await factsIn(chart, 0)).screening).toBe('current');
    const facts = await factsIn(chart, days);
    expect(facts.screening).toBe('out_of_date');
    expect(nextStep(facts)).toBe('screen');
    expect(await inTheWay(chart, days)).toEqual([expect.stringMatching(/^Screen again/)]);
    const situation = await situationIn(chart, days);
    expect(situation && homeCareRefusal(situation)).toMatch(/^Screen again/);
  });

  test('without any of these it still holds', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    expect((await factsIn(chart, 1)).screening).toBe('current');
    expect(await inTheWay(chart, 1)).toEqual([]);
  });

  test('a clearance holds on day 90, and not on day 91', async () => {
    const answers = { redFlags: { rf_inf_1: 'yes' as const } };
    const chart = await aWalkedClient(scope, 'screened', { answers });
    await logClearance(scope, {
      clientId: chart.client.id,
      rule: 'rf_inf_1',
      clinician: 'Dr Okafor',
      day: on(-90),
      note: 'By phone.',
    });
    await screenAgainAction(chart.client.id, { errors: [] }, formOf({}));
    expect(await factsIn(chart, 0)).toMatchObject({ screening: 'current', blocked: false });
    expect(await factsIn(chart, 1)).toMatchObject({ screening: 'out_of_date', blocked: true });
  });
});

describe('a change by somebody', () => {
  const ids = (chart: Chart) => ({ clientId: chart.client.id, planId: chart.plan?.id ?? '' });
  const confirm = async (chart: Chart, version = chart.plan?.version ?? 0) => {
    const answer = await confirmPlanAction(ids(chart), { version }).catch(() => 'confirmed');
    return typeof answer === 'string' || answer.ok ? 'confirmed' : answer.errors[0]?.message;
  };
  const now = async ({ client }: Chart) => {
    const chart = await openChart(scope, client.id);
    if (!chart) throw new Error('No chart.');
    return chart;
  };

  test('an own limit shuts the plan until it is screened again and checked', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const limitId = await aLimit(scope, { effect: { kind: 'minutes_max', minutes: 15 } });
    expect((await factsIn(chart, 0)).screening).toBe('out_of_date');
    expect(await confirm(chart)).not.toBe('confirmed');
    await screenAgainAction(chart.client.id, { errors: [] }, formOf({}));
    expect((await factsIn(chart, 0)).screening).toBe('current');
    expect(await inTheWay(chart, 0)).toEqual([expect.stringContaining('newest screening')]);
    await adoptScreeningAction(ids(chart)).catch(() => undefined);
    const version = (await now(chart)).plan?.version ?? 0;
    expect(await confirm(chart, version)).toContain('15');
    await withdrawLimit(scope, { limitId, reason: 'No longer needed.' });
    expect((await factsIn(chart, 0)).screening).toBe('out_of_date');
  });

  test('an own limit keeps the session of a confirmed plan from beginning', async () => {
    const chart = await aWalkedClient(scope, 'plan_confirmed');
    await aLimit(scope, { effect: { kind: 'pressure_max', level: 0 } });
    await screenAgainAction(chart.client.id, { errors: [] }, formOf({}));
    expect(await inTheWay(chart, 0)).toEqual([expect.stringContaining('no longer fits')]);
    await expect(startRecordAction(ids(chart))).rejects.toEqual(
      redirectTo('/clients/.*/session-plans/.*'),
    );
    expect((await now(chart)).record).toBeNull();
  });

  test('another cause in a corrected intake leaves the plan behind', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const clientId = chart.client.id;
    const contentVersion = chart.intake?.contentVersion ?? '';
    const draft = await startIntake(scope, { clientId, contentVersion, from: 'last' });
    if (!draft) throw new Error('No draft.');
    const value = {
      ...draft.answers,
      causes: [{ cause: 'spinal_stenosis', confirmedBy: 'imaging' }],
    };
    await signIntakeAction(
      { clientId, intakeId: draft.id },
      { version: draft.version, value },
    ).catch(() => undefined);
    expect((await now(chart)).intake?.id).toBe(draft.id);
    expect(await confirm(chart)).not.toBe('confirmed');
    expect((await now(chart)).plan?.status).toBe('draft');
  });

  test('a new release of the content asks to screen again', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await ownerDatabase().screening.update({
      where: { id: chart.screening?.id ?? '' },
      data: { resultHash: 'of an earlier release' },
    });
    expect((await factsIn(chart, 0)).screening).toBe('out_of_date');
    expect(await confirm(chart)).toMatch(/^Screen again/);
  });
});
