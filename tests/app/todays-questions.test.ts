import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  signIntakeAction,
  startIntakeAction,
} from '@/app/(practice)/clients/[clientId]/intake/actions';
import { glanceOf } from '@/app/(practice)/clients/[clientId]/glance';
import { homeCareRefusal } from '@/app/(practice)/clients/[clientId]/home-care/issue-program';
import ShortScreenPage from '@/app/(practice)/clients/[clientId]/screening/short/page';
import { openChart, type Chart } from '@/lib/data/charts';
import { findDraftIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { newsFacts } from '@/lib/domain/screening/short-screen';
import { answersOf } from '@/prisma/demo/answers';
import { aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, redirectTo } from '../support/request';
import {
  aDayPasses,
  confirm,
  nextOf,
  saves,
  signedDaysAgo,
  situationOf,
  start,
} from '../support/todays-questions';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));
// Icons and links are drawn in the browser.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

describe('before a plan is confirmed', () => {
  test('the questions of the day must have been asked', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await signedDaysAgo(chart, 5);
    expect(await nextOf(chart)).toBe('ask_today');
    expect(await confirm(chart)).toEqual([expect.stringContaining('Ask today’s questions')]);
    expect(await saves(chart)).toBe('chart');
    expect(await nextOf(chart)).toBe('confirm_plan');
    expect(await confirm(chart)).toEqual([]);
  });

  test('an intake signed the same day is enough', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    expect(await confirm(chart)).toEqual([]);
  });

  test('those of yesterday are not: a clear answer holds for its day only', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await signedDaysAgo(chart, 5);
    await saves(chart);
    await aDayPasses(chart);
    expect(await confirm(chart)).toEqual([expect.stringContaining('Ask today’s questions')]);
  });
});

describe('before a session begins', () => {
  test('the questions of the day must have been asked', async () => {
    const chart = await aWalkedClient(scope, 'plan_confirmed');
    await signedDaysAgo(chart, 5);
    expect(await nextOf(chart)).toBe('ask_today');
    await expect(start(chart)).rejects.toEqual(redirectTo('/clients/.*/session-plans/.*'));
    expect((await openChart(scope, chart.client.id))?.record).toBeNull();
    await saves(chart);
    await expect(start(chart)).rejects.toEqual(redirectTo('/clients/.*/session-records/.*'));
  });

  test('a record that was begun is opened on any day', async () => {
    const chart = await aWalkedClient(scope, 'record_draft');
    await signedDaysAgo(chart, 5);
    const to = redirectTo(`/clients/.*/session-records/${chart.record?.id}`);
    await expect(start(chart)).rejects.toEqual(to);
  });

  test('something that was raised today keeps it from beginning', async () => {
    const chart = await aWalkedClient(scope, 'plan_confirmed');
    await saves(chart, { redFlags: { rf_neu_2: 'yes' } });
    await expect(start(chart)).rejects.toEqual(redirectTo('/clients/.*/session-plans/.*'));
    expect((await openChart(scope, chart.client.id))?.record).toBeNull();
  });

  test('under another client’s address there is nothing to begin', async () => {
    const chart = await aWalkedClient(scope, 'plan_confirmed');
    const other = await aWalkedClient(scope, 'plan_confirmed');
    await start({ ...chart, client: other.client }).catch(() => undefined);
    expect((await openChart(scope, chart.client.id))?.record).toBeNull();
  });
});

describe('the full health history', () => {
  test.each(newsFacts)('is asked again after %s', async (fact) => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    expect(await saves(chart, { news: { [fact]: 'yes' } })).toBe('chart');
    expect(await nextOf(chart)).toBe('ask_full_history');
    const situation = await situationOf(chart);
    expect(situation.dayCheck).toEqual({ state: 'ask_full_history', because: [fact] });
    expect(homeCareRefusal(situation)).toContain('full health history');
    expect(await confirm(chart)).toEqual([expect.stringContaining('full health history')]);
  });

  test('begins without an answer, and is done when it is signed', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const clientId = chart.client.id;
    const begin = async () => {
      const untouched = { errors: [] };
      const begun = startIntakeAction({ clientId, from: 'last' }, untouched, formOf({}));
      await expect(begun).rejects.toEqual(redirectTo(`/clients/${clientId}/intake`));
      const draft = await findDraftIntake(scope, clientId);
      if (!draft) throw new Error('No draft.');
      return draft;
    };
    await saves(chart, { news: { pregnancy: 'not_sure' } });
    const draft = await begin();
    expect(draft.answers).toMatchObject({ redFlags: {}, pregnancy: { pregnant: null } });
    expect(draft.answers.causes).toEqual(chart.intake?.answers.causes);
    const ids = { clientId, intakeId: draft.id };
    const sign = (value: unknown) => signIntakeAction(ids, { version: draft.version, value });
    expect(await sign(draft.answers)).toMatchObject({ ok: false, reason: 'incomplete' });
    const { redFlags, pregnancy } = answersOf(practiceToday());
    await expect(sign({ ...draft.answers, redFlags, pregnancy })).rejects.toEqual(
      redirectTo(`/clients/${clientId}/screening`),
    );
    expect((await situationOf(chart)).dayCheck).toEqual({ state: 'done', by: 'intake' });
    // A plain correction starts from the answers as they are.
    expect((await begin()).answers.redFlags).toEqual(redFlags);
  });

  test('is asked again after six weeks, and the short screen is not enough', async () => {
    const chart = await aWalkedClient(scope, 'plan_confirmed');
    await signedDaysAgo(chart, 42);
    expect(await nextOf(chart)).toBe('ask_full_history');
    await saves(chart);
    expect(await nextOf(chart)).toBe('ask_full_history');
    await expect(start(chart)).rejects.toEqual(redirectTo('/clients/.*/session-plans/.*'));
    expect((await openChart(scope, chart.client.id))?.record).toBeNull();
  });

  test('after 41 days it is not', async () => {
    const chart = await aWalkedClient(scope, 'plan_confirmed');
    await signedDaysAgo(chart, 41);
    expect(await nextOf(chart)).toBe('ask_today');
  });
});

describe('on the chart', () => {
  const card = async (chart: Chart) => {
    const time = { today: practiceToday(), timeZone: 'Europe/London' };
    return glanceOf(await situationOf(chart), time).dayCheck;
  };

  test('stands whether they were asked', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    expect(await card(chart)).toMatchObject({
      words: 'Intake signed today',
      isOpen: false,
    });
    await signedDaysAgo(chart, 5);
    expect(await card(chart)).toMatchObject({ words: 'Not asked yet', isOpen: true });
    await saves(chart, { news: { fever: 'no' } });
    expect(await card(chart)).toMatchObject({ words: expect.stringMatching(/^Asked \d\d:\d\d$/) });
    await saves(chart, { news: { fever: 'yes', operation: 'not_sure' } }, 1);
    expect(await card(chart)).toMatchObject({
      words: 'The whole history, again',
      why: 'Because of an operation, and a fever',
      isOpen: true,
    });
  });

  test('the page opens in every state', async () => {
    const open = (chart: Chart, again?: string) =>
      ShortScreenPage({
        params: Promise.resolve({ clientId: chart.client.id }),
        searchParams: Promise.resolve(again === undefined ? {} : { again }),
      });
    await expect(open(await aWalkedClient(scope, 'intake_draft'))).resolves.toBeTruthy();
    const chart = await aWalkedClient(scope, 'plan_draft');
    await expect(open(chart)).resolves.toBeTruthy();
    await saves(chart, { news: { fever: 'yes' } });
    await expect(open(chart)).resolves.toBeTruthy();
    await expect(open(chart, '1')).resolves.toBeTruthy();
  });
});
