import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  reviewCourseAction,
  saveOutcomeAction,
  takeBackOutcomeAction,
} from '@/app/(practice)/clients/[clientId]/outcomes/actions';
import { screenAgainAction } from '@/app/(practice)/clients/[clientId]/screening/actions';
import { readMeasured } from '@/app/(practice)/clients/[clientId]/outcomes/measured';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import type { Chart } from '@/lib/data/charts';
import type { PracticeScope } from '@/lib/data/scope';
import { findNewestScreening } from '@/lib/data/screenings';
import { addPlan, confirmPlan } from '@/lib/data/session-plans';
import { signRecord, startRecord } from '@/lib/data/session-records';
import { listToday } from '@/lib/data/today-list';
import { addDays } from '@/lib/domain/shared/iso-date';
import { aMeasureForm, aStoredOutcome } from '../support/outcomes';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { somePlan } from '../support/records';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { signedDaysAgo, situationOf } from '../support/todays-questions';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const none = { errors: [] };
let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

/** A session that was signed a week ago, with this pain at its start. */
async function aSession(clientId: string, painBefore: { back: number; leg: number }) {
  const screening = await findNewestScreening(scope, clientId);
  if (!screening) throw new Error('No screening.');
  const ids = { clientId, screeningId: screening.id };
  const plan = await addPlan(scope, { ...ids, plan: somePlan() });
  if (!plan) throw new Error('No plan.');
  await confirmPlan(scope, { planId: plan.id, version: plan.version });
  const begun = await startRecord(scope, { planId: plan.id });
  if (!begun) throw new Error('No record.');
  const { id: recordId, version } = begun;
  const answers = { ...begun.answers, painBefore };
  await signRecord(scope, { recordId, version, answers, frozen: { lines: [] } });
  const signedAt = new Date(`${addDays(practiceToday(), -7)}T12:00:00Z`);
  await ownerDatabase().sessionRecord.update({ where: { id: recordId }, data: { signedAt } });
}

/** A client in care since so many days, with one session, and pain that is as at the start. */
async function inCare(days: number, pain = { back: 4, leg: 6 }): Promise<Chart> {
  const chart = await aWalkedClient(scope, 'screened', {
    answers: { pain: { ...pain, worst: 7 } },
  });
  await signedDaysAgo(chart, days);
  await aSession(chart.client.id, pain);
  return chart;
}

const at = ({ client }: Chart) => client.id;
const asked = (chart: Chart, measure: string, more: object = {}) => ({
  ...{ clientId: at(chart), measure, language: 'en', replaces: '', run: '', fresh: '' },
  ...more,
});
const back = (chart: Chart) => redirectTo(`/clients/${at(chart)}/outcomes`);
const says = async (chart: Chart, measure: string, fields: Record<string, string>) =>
  expect(saveOutcomeAction(asked(chart, measure), none, formOf(fields))).rejects.toEqual(
    back(chart),
  );
const isRaised = async (chart: Chart) =>
  (await situationOf(chart)).live.screening.findings.some(({ rule }) => rule === 'rf_dur_1');
const prompts = async (chart: Chart) => {
  const measured = await readMeasured(await requireMember('read_chart'), at(chart));
  return measured?.now.course?.prompts.map(({ kind }) => kind) ?? [];
};

describe('scenario 22: day 28 and a change of +1', () => {
  test('leads to a doctor, and +3 does not', async () => {
    const chart = await inCare(28);
    await says(chart, 'groc', { change: '1' });
    expect(await prompts(chart)).toContain('no_change');
    expect(await isRaised(chart)).toBe(true);
    await says(chart, 'groc', { change: '3' });
    expect(await prompts(chart)).not.toContain('no_change');
    expect(await isRaised(chart)).toBe(false);
  });

  test('the client’s own word outweighs pain that is less', async () => {
    const chart = await inCare(28);
    await says(chart, 'nprs_leg', { now: '2' });
    expect(await isRaised(chart)).toBe(false);
    await says(chart, 'groc', { change: '1' });
    expect(await isRaised(chart)).toBe(true);
  });

  test('an outcome makes the stored screening out of date, and taking it back mends it', async () => {
    const chart = await inCare(28);
    await screenAgainAction(at(chart), none, formOf({})).catch(() => undefined);
    expect((await situationOf(chart)).isScreeningCurrent).toBe(true);
    await says(chart, 'groc', { change: '5' });
    expect((await situationOf(chart)).isScreeningCurrent).toBe(false);
    const [newest] = (await situationOf(chart)).chart.outcomes;
    const ids = { clientId: at(chart), outcomeId: newest?.id ?? '' };
    const reason = formOf({ reason: 'Asked of her sister.' });
    await expect(takeBackOutcomeAction(ids, none, reason)).rejects.toEqual(back(chart));
    expect((await situationOf(chart)).isScreeningCurrent).toBe(true);
  });
});

describe('scenarios 23 and 24: a questionnaire with the practice’s own sentences', () => {
  const ticks = (count: number) =>
    Object.fromEntries([
      ...(ruleBook.outcomeMeasures.find(({ id }) => id === 'rmdq_24')?.items ?? [])
        .slice(0, count)
        .map(({ id }) => [`ticked.${id}`, 'on']),
      ['finished', 'on'],
    ]) as Record<string, string>;

  const judged = async (from: number, to: number) => {
    const chart = await inCare(30);
    await says(chart, 'rmdq_24', ticks(from));
    await ownerDatabase().outcome.updateMany({
      where: { clientId: at(chart) },
      data: { day: new Date(`${addDays(practiceToday(), -29)}T00:00:00Z`) },
    });
    await says(chart, 'rmdq_24', ticks(to));
    const measured = await readMeasured(await requireMember('read_chart'), at(chart));
    const line = measured?.now.lines.find(({ measure }) => measure.id === 'rmdq_24');
    return { chart, change: line?.points.at(-1)?.change };
  };

  test('12 to 7 is a meaningful change, 8 to 5 a possible one', async () => {
    await aMeasureForm(scope);
    const sure = await judged(12, 7);
    expect(sure.change).toMatchObject({ points: -5, percent: 41.7, meaningful: 'yes' });
    expect(await isRaised(sure.chart)).toBe(false);
    const unsure = await judged(8, 5);
    expect(unsure.change).toMatchObject({ percent: 37.5, moreThanError: 'no' });
    expect(unsure.change).toMatchObject({ meaningful: 'possible' });
    expect(await isRaised(unsure.chart)).toBe(true);
  });

  test('is not kept without them, and keeps the version that was asked', async () => {
    const chart = await inCare(1);
    const answer = await saveOutcomeAction(asked(chart, 'rmdq_24'), none, formOf(ticks(3)));
    expect(answer.message).toContain('has not entered the sentences');
    const formId = await aMeasureForm(scope);
    await says(chart, 'rmdq_24', ticks(3));
    expect((await situationOf(chart)).chart.outcomes).toMatchObject([{ formId }]);
  });
});

describe('a look at the course with the client', () => {
  test('ends the prompt, here and on Today, and with low pain and goals met says: fewer', async () => {
    const chart = await inCare(28, { back: 1, leg: 2 });
    const { review } = ruleBook.courseOfCare;
    const isOpen = async () =>
      (await listToday(scope, { review }))
        .find((row) => row.client.id === at(chart))
        ?.open.includes('review_due') ?? false;
    expect(await prompts(chart)).toContain('review_due');
    expect(await isOpen()).toBe(true);
    const sent = formOf({ goalsMet: 'yes', note: 'Once a month.' });
    await expect(reviewCourseAction({ clientId: at(chart) }, none, sent)).rejects.toEqual(
      back(chart),
    );
    expect(await prompts(chart)).not.toContain('review_due');
    expect(await prompts(chart)).toContain('taper');
    expect(await isOpen()).toBe(false);
  });

  test('asks whether the goals are met', async () => {
    const chart = await inCare(3);
    const { errors } = await reviewCourseAction({ clientId: at(chart) }, none, formOf({}));
    expect(errors).toEqual([{ field: 'goalsMet', message: 'Choose yes or no.' }]);
  });
});

describe('who may', () => {
  test('the front desk asks nothing and sees nothing', async () => {
    const chart = await inCare(3);
    const { scope: desk } = await aMember(scope.practiceId, { role: 'front_desk' });
    await actAs(desk);
    const sent = saveOutcomeAction(asked(chart, 'groc'), none, formOf({ change: '5' }));
    await expect(sent).rejects.toEqual(isNotFound);
    expect(await ownerDatabase().outcome.count({ where: { clientId: at(chart) } })).toBe(0);
  });

  test('a measure that there is not, and another client’s answer', async () => {
    const chart = await inCare(3);
    const other = await inCare(3);
    const id = await aStoredOutcome(scope, at(other));
    const sent = await saveOutcomeAction(asked(chart, 'oswestry'), none, formOf({ change: '5' }));
    expect(sent.message).toContain('not here any more');
    const wrong = asked(chart, 'groc', { replaces: id });
    const corrected = await saveOutcomeAction(wrong, none, formOf({ change: '5', reason: 'x' }));
    expect(corrected.message).toContain('corrected this answer meanwhile');
  });
});
