import { beforeEach, describe, expect, test, vi } from 'vitest';

import { glanceOf } from '@/app/(practice)/clients/[clientId]/glance';
import { signIntakeAction } from '@/app/(practice)/clients/[clientId]/intake/actions';
import { screenAgainAction } from '@/app/(practice)/clients/[clientId]/screening/actions';
import { summaryOf } from '@/app/api/clients/[clientId]/emergency-summary/summary-of';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { openChart, type Chart } from '@/lib/data/charts';
import { startIntake } from '@/lib/data/intakes';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { RecordRow } from '@/lib/data/rows/record-row';
import type { PracticeScope } from '@/lib/data/scope';
import { findNewestScreening } from '@/lib/data/screenings';
import { saveRecordDraft, signRecord, startRecord } from '@/lib/data/session-records';
import { addPlan, confirmPlan } from '@/lib/data/session-plans';
import { listToday } from '@/lib/data/today-list';
import { addDays } from '@/lib/domain/shared/iso-date';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aStoredShortScreen, somePlan } from '../support/records';
import { actAs, actAsNobody, formOf } from '../support/request';
import { confirm, nextOf, saves, signedDaysAgo, situationOf } from '../support/todays-questions';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));
// Icons and links are drawn in the browser.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const { review } = ruleBook.courseOfCare;
const START = { back: 4, leg: 6 };
const SAME = { back: 4, leg: 6 };
const BETTER = { back: 2, leg: 2 };
const noon = (daysAgo: number) => new Date(`${addDays(practiceToday(), -daysAgo)}T12:00:00Z`);

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

/** A screened client whose intake was signed so many days ago, with pain as at the start. */
async function aClientInCare(days: number, pain = { ...START, worst: 7 }): Promise<Chart> {
  const chart = await aWalkedClient(scope, 'screened', { answers: { pain } });
  await signedDaysAgo(chart, days);
  return chart;
}

/** A confirmed plan by the newest screening. */
async function aPlanOf({ client }: Chart): Promise<PlanRow> {
  const screening = await findNewestScreening(scope, client.id);
  const ids = { clientId: client.id, screeningId: screening?.id ?? '' };
  const plan = await addPlan(scope, { ...ids, plan: somePlan() });
  if (!plan) throw new Error('No plan.');
  return plan;
}

async function aBegunRecord(chart: Chart): Promise<RecordRow> {
  const { id: planId, version } = await aPlanOf(chart);
  await confirmPlan(scope, { planId, version });
  const record = await startRecord(scope, { planId });
  if (!record) throw new Error('No record.');
  return record;
}

/** A session that was signed so many days ago. */
async function aSession(chart: Chart, daysAgo: number, painBefore = SAME): Promise<void> {
  const { id: recordId, version, ...record } = await aBegunRecord(chart);
  const answers = { ...record.answers, painBefore };
  const signed = await signRecord(scope, { recordId, version, answers, frozen: { lines: [] } });
  if (!signed.ok) throw new Error(signed.reason);
  await ownerDatabase().sessionRecord.update({
    where: { id: recordId },
    data: { signedAt: noon(daysAgo) },
  });
}

async function sessions(chart: Chart, ...daysAgo: number[]): Promise<void> {
  for (const days of daysAgo) await aSession(chart, days);
}

const screenAgain = ({ client }: Chart) =>
  screenAgainAction(client.id, { errors: [] }, formOf({})).catch(() => undefined);
const stored = async ({ client }: Chart) =>
  ((await openChart(scope, client.id))?.screening?.result.findings ?? []).filter(
    ({ rule }) => rule === 'rf_dur_1',
  );
const isRaised = async (chart: Chart) =>
  (await situationOf(chart)).live.screening.findings.some(({ rule }) => rule === 'rf_dur_1');
const openToday = async ({ client }: Chart) =>
  (await listToday(scope, { review })).find((row) => row.client.id === client.id)?.open;
const cardOf = async (chart: Chart) =>
  glanceOf(await situationOf(chart), { today: practiceToday(), timeZone: 'Europe/London' });

/** Signs an intake on top of the last one, with these answers otherwise. */
async function signAgain({ client }: Chart, more: object): Promise<void> {
  const { contentVersion } = ruleBook;
  const ids = { clientId: client.id };
  const draft = await startIntake(scope, { ...ids, contentVersion, from: 'last' });
  if (!draft) throw new Error('No draft.');
  await expect(
    signIntakeAction(
      { ...ids, intakeId: draft.id },
      { version: draft.version, value: { ...draft.answers, ...more } },
    ),
  ).rejects.toThrow('NEXT_REDIRECT');
}

describe('a course that has changed nothing (spec §12.4, 22)', () => {
  test('makes the stored screening out of date: nobody plans on the older answer', async () => {
    const chart = await aClientInCare(21);
    await sessions(chart, 20, 14, 7);
    await screenAgain(chart);
    expect((await situationOf(chart)).isScreeningCurrent).toBe(true);
    await aSession(chart, 1);
    expect((await situationOf(chart)).isScreeningCurrent).toBe(false);
    const { client, intake } = chart;
    const ids = { clientId: client.id, intakeId: intake?.id ?? '' };
    await aStoredShortScreen(scope, ids, { day: practiceToday() });
    expect(await nextOf(chart)).toBe('screen');
    expect(await confirm({ ...chart, plan: await aPlanOf(chart) })).toContainEqual(
      expect.stringMatching(/^Screen again/),
    );
    expect(await openToday(chart)).toContain('review_due');
  });

  test('is a finding once it is screened again, on the chart and on Today', async () => {
    const chart = await aClientInCare(21);
    await sessions(chart, 20, 14, 7, 0);
    expect(await nextOf(chart)).toBe('ask_today');
    // Today's questions are screened at once.
    await saves(chart);
    expect(await nextOf(chart)).toBe('decide');
    expect(await stored(chart)).toMatchObject([
      { level: 'refer', blocks: false, because: ['withoutChange'] },
    ]);
    expect((await situationOf(chart)).isScreeningCurrent).toBe(true);
    expect(await openToday(chart)).toEqual(
      expect.arrayContaining(['decisions_open', 'review_due']),
    );
    expect((await cardOf(chart)).course).toBe(
      'Day 21, 4 sessions: no meaningful change, refer to a doctor',
    );
  });

  test.each([
    ['day 27 and 3 sessions', 27, [20, 10, 3], false],
    ['day 28 and 1 session', 28, [20], true],
    ['day 30 and no session', 30, [], false],
    ['day 7 and 4 sessions', 7, [6, 4, 2, 0], true],
  ])('%s', async (_name, days, on, expected) => {
    const chart = await aClientInCare(days);
    await sessions(chart, ...on);
    expect(await isRaised(chart)).toBe(expected);
    expect((await openToday(chart))?.includes('review_due') ?? false).toBe(expected);
  });

  test('a session that is not signed yet does not count', async () => {
    const chart = await aClientInCare(7);
    await sessions(chart, 6, 4, 2);
    const { id: recordId, version, ...record } = await aBegunRecord(chart);
    const answers = { ...record.answers, painBefore: SAME };
    await saveRecordDraft(scope, { recordId, version, answers });
    expect(await isRaised(chart)).toBe(false);
  });

  test('is told on the paper that goes with an emergency', async () => {
    const chart = await aClientInCare(28);
    await sessions(chart, 20);
    await signAgain(chart, { redFlags: { ...chart.intake?.answers.redFlags, rf_ces_1: 'yes' } });
    const member = await requireMember('read_chart');
    const summary = await summaryOf(scope, { clientId: chart.client.id, member });
    expect(JSON.stringify(summary)).toContain('No better after a month');
  });
});

describe('a course that has changed something', () => {
  test('raises nothing, and what was raised goes', async () => {
    const chart = await aClientInCare(30);
    await sessions(chart, 20, 14, 7);
    await screenAgain(chart);
    expect(await stored(chart)).toHaveLength(1);
    await aSession(chart, 0, BETTER);
    expect(await isRaised(chart)).toBe(false);
    expect((await situationOf(chart)).isScreeningCurrent).toBe(false);
    await screenAgain(chart);
    expect(await stored(chart)).toEqual([]);
    expect((await cardOf(chart)).course).toBe('Day 30, 4 sessions');
  });

  test('and has lost it again raises it', async () => {
    const chart = await aClientInCare(30);
    await aSession(chart, 7, BETTER);
    expect(await isRaised(chart)).toBe(false);
    await aSession(chart, 1);
    expect(await isRaised(chart)).toBe(true);
  });

  test('nobody who had no pain, and has none, is sent to a doctor for it', async () => {
    const none = { back: 0, leg: 0, worst: 0 };
    const chart = await aWalkedClient(scope, 'screened', {
      answers: { pain: none, belowKnee: false, places: [] },
    });
    await signedDaysAgo(chart, 30);
    await aSession(chart, 7, { back: 0, leg: 0 });
    expect(await isRaised(chart)).toBe(false);
    await aSession(chart, 1, { back: 0, leg: 3 });
    expect(await isRaised(chart)).toBe(true);
  });
});

describe('where a course begins', () => {
  test('an intake that is corrected does not begin another', async () => {
    const chart = await aClientInCare(28);
    await sessions(chart, 20);
    await signAgain(chart, { medicines: { ids: ['apixaban'], other: '' } });
    expect(await stored(chart)).toHaveLength(1);
    expect((await situationOf(chart)).isScreeningCurrent).toBe(true);
  });

  test('pain that is asked again today counts against the start', async () => {
    const chart = await aClientInCare(28);
    await aSession(chart, 7, BETTER);
    expect(await isRaised(chart)).toBe(false);
    await signAgain(chart, { pain: { back: 4, leg: 7, worst: 8 } });
    expect(await stored(chart)).toHaveLength(1);
    expect((await situationOf(chart)).isScreeningCurrent).toBe(true);
  });

  test('an intake after six weeks without a session does', async () => {
    const chart = await aClientInCare(90);
    await sessions(chart, 80, 70, 60, 50);
    expect(await isRaised(chart)).toBe(true);
    await signAgain(chart, {});
    expect(await stored(chart)).toEqual([]);
    expect(await isRaised(chart)).toBe(false);
    expect((await situationOf(chart)).isScreeningCurrent).toBe(true);
    expect((await cardOf(chart)).course).toBeNull();
  });

  test('forty-one days are no such gap', async () => {
    const chart = await aClientInCare(90);
    await sessions(chart, 80, 41);
    await signAgain(chart, {});
    expect(await stored(chart)).toHaveLength(1);
  });
});
