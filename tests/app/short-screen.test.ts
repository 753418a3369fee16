import { beforeEach, describe, expect, test, vi } from 'vitest';

import { sheetToday } from '@/app/(client)/s/[code]/sheet-today';
import { signIntakeAction } from '@/app/(practice)/clients/[clientId]/intake/actions';
import { findingViews } from '@/app/(practice)/clients/[clientId]/screening/finding-views';
import { summaryOf } from '@/app/api/clients/[clientId]/emergency-summary/summary-of';
import { requireMember } from '@/lib/access/require-member';
import { openChart, type Chart } from '@/lib/data/charts';
import { startIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { listIncidentNotes } from '@/lib/data/screenings';
import { listShortScreens } from '@/lib/data/short-screens';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';
import {
  aDayPasses,
  confirm,
  fieldsOf,
  nextOf,
  save,
  saves,
  send,
  signedDaysAgo,
  situationOf,
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

describe('what today’s answers raise', () => {
  test('an emergency opens the stop screen, is noted, and shuts everything', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const clientId = chart.client.id;
    expect(await saves(chart, { redFlags: { rf_ces_1: 'yes' } })).toBe('/screening');
    const { live, isScreeningCurrent } = await situationOf(chart);
    expect(live.screening).toMatchObject({ disposition: 'emergency', blocked: true });
    expect(isScreeningCurrent).toBe(true);
    expect(await nextOf(chart)).toBe('act_on_emergency');
    expect(await confirm(chart)).not.toEqual([]);
    const [note] = await listIncidentNotes(scope, clientId);
    expect(note?.rules).toContain('rf_ces_1');
    const member = await requireMember('read_chart');
    const summary = await summaryOf(scope, { clientId, member });
    expect(summary?.findings[0]?.raisedBy[0]?.question).toMatch(/^Today’s check: /);
  });

  test('an emergency waits for no other question', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const to = redirectTo(`/clients/${chart.client.id}/screening`);
    await expect(send(chart.client.id, { 'redFlags.rf_pe_1': 'not_sure' })).rejects.toEqual(to);
    const [asked] = await listShortScreens(scope, chart.client.id);
    expect(asked?.answers).toEqual({ redFlags: { rf_pe_1: 'not_sure' }, news: {} });
  });

  test('not sure counts as yes, and the finding says which answer it was', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    expect(await saves(chart, { redFlags: { rf_dvt_1: 'not_sure' } })).toBe('/screening');
    const { live, shortScreens, chart: now } = await situationOf(chart);
    const today = practiceToday();
    if (!now.intake) throw new Error('No intake.');
    const views = findingViews({
      findings: live.screening.findings,
      answers: now.intake.answers,
      shortScreens,
      clinicalCase: live.clinicalCase,
      decisions: [],
      time: { today, timeZone: 'Europe/London' },
      content: { isReviewed: () => false },
    });
    expect(views.find(({ rule }) => rule === 'rf_dvt_1')).toMatchObject({
      notSure: true,
      raisedBy: [{ question: expect.stringMatching(/^Today’s check: /), answer: 'Not sure' }],
    });
  });

  test('reaches the client’s own page at once', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await saves(chart, { redFlags: { rf_gen_1: 'yes' } });
    const after = await openChart(scope, chart.client.id);
    const practice = await ownerDatabase().practice.findFirstOrThrow({
      where: { id: scope.practiceId },
    });
    const page = sheetToday({
      sheet: null,
      withheld: null,
      practice: { ...practice, paper: 'a4' },
      policy: [],
      ownItems: [],
      helper: null,
      clinicalCase: after?.screening?.clinicalCase ?? null,
      screening: null,
      told: [],
    });
    expect(page).toEqual({ shows: 'emergency' });
  });

  test('nothing raised stores no new screening, and the plan made before stands', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await saves(chart);
    expect((await openChart(scope, chart.client.id))?.screening?.id).toBe(chart.screening?.id);
  });

  test('what the intake has raised already is a reason more', async () => {
    const answers = { redFlags: { rf_inf_1: 'yes' as const } };
    const chart = await aWalkedClient(scope, 'screened', { answers });
    await saves(chart, { redFlags: { rf_inf_1: 'yes' } });
    const after = await openChart(scope, chart.client.id);
    expect(after?.screening?.id).not.toBe(chart.screening?.id);
    const flag = after?.screening?.result.findings.find(({ rule }) => rule === 'rf_inf_1');
    expect(flag?.because).toEqual([
      'redFlags.rf_inf_1',
      `shortScreens.${practiceToday()}.rf_inf_1`,
    ]);
  });

  test('a no of today takes nothing of the intake away', async () => {
    const answers = { redFlags: { rf_ces_1: 'yes' as const } };
    const chart = await aWalkedClient(scope, 'screened', { answers });
    expect(await saves(chart)).toBe('/screening');
    expect((await situationOf(chart)).live.screening.disposition).toBe('emergency');
  });
});

describe('the days after', () => {
  const raised = { redFlags: { rf_neu_2: 'yes' as const } };

  test('what a day has raised stays, whatever the next one says', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await signedDaysAgo(chart, 5);
    await saves(chart, raised);
    await aDayPasses(chart);
    expect((await situationOf(chart)).live.screening.blocked).toBe(true);
    expect(await saves(chart)).toBe('/screening');
    expect((await situationOf(chart)).live.screening.blocked).toBe(true);
  });

  test('a mistake is corrected the same day, by a row of its own, and the note of it stays', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await saves(chart, raised);
    expect(await saves(chart, {}, 1)).toBe('chart');
    expect((await situationOf(chart)).live.screening.blocked).toBe(false);
    expect(await listShortScreens(scope, chart.client.id)).toHaveLength(2);
    expect(await listIncidentNotes(scope, chart.client.id)).toHaveLength(1);
    // It comes back: that is noted once more.
    await saves(chart, raised, 2);
    expect(await listIncidentNotes(scope, chart.client.id)).toHaveLength(2);
  });

  const begun = async ({ client, intake }: Chart) => {
    const contentVersion = intake?.contentVersion ?? '';
    const draft = await startIntake(scope, { clientId: client.id, contentVersion, from: 'last' });
    if (!draft) throw new Error('No draft.');
    return draft;
  };
  const sign = async (draft: Awaited<ReturnType<typeof begun>>, value: IntakeAnswers) => {
    const ids = { clientId: draft.clientId, intakeId: draft.id };
    const signed = signIntakeAction(ids, { version: draft.version, value });
    await expect(signed).rejects.toEqual(redirectTo('/clients/.*/screening'));
  };

  test('an intake that was being written when it was asked does not lose it', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const draft = await begun(chart);
    await saves(chart, raised);
    await sign(draft, draft.answers);
    const { live, isScreeningCurrent } = await situationOf(chart);
    expect([live.screening.blocked, isScreeningCurrent]).toEqual([true, true]);
  });

  test('an intake begun after it, with another answer, settles it', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await saves(chart, raised);
    const draft = await begun(chart);
    expect(draft.answers.redFlags.rf_neu_2).toBe('yes');
    const redFlags = { ...draft.answers.redFlags, rf_neu_2: 'no' as const };
    await sign(draft, { ...draft.answers, redFlags });
    const { live, isScreeningCurrent } = await situationOf(chart);
    expect([live.screening.blocked, isScreeningCurrent]).toEqual([false, true]);
  });
});

describe('what is sent', () => {
  test('every question needs an answer: each missing one is named at its field', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const all = fieldsOf({});
    for (const field of ['redFlags.rf_ces_1', 'redFlags.rf_gen_1', 'news.fever']) {
      const { [field]: _left, ...rest } = all;
      const answer = await send(chart.client.id, rest);
      expect(answer.errors).toMatchObject([{ field }]);
      expect(answer.values).toEqual(rest);
    }
    expect((await send(chart.client.id, {})).errors).toHaveLength(18);
    expect(await listShortScreens(scope, chart.client.id)).toEqual([]);
  });

  test.each([
    ['an answer that is none', { 'redFlags.rf_ces_1': 'maybe' }, 'redFlags.rf_ces_1'],
    ['an id that is none', { 'redFlags.__proto__x': 'no' }, 'redFlags.__proto__x'],
  ])('%s is refused at its field', async (_name, more, field) => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const answer = await send(chart.client.id, { ...fieldsOf({}), ...more });
    expect(answer.errors.map((error) => error.field)).toContain(field);
    expect(await listShortScreens(scope, chart.client.id)).toEqual([]);
  });

  test('a second person is told, and loses nothing', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await saves(chart);
    await actAs((await aMember(scope.practiceId, { role: 'therapist' })).scope);
    const answer = await save(chart, { redFlags: { rf_neu_2: 'yes' } });
    expect(answer.message).toContain('Somebody else');
    expect(answer.values).toMatchObject({ 'redFlags.rf_neu_2': 'yes' });
  });

  test('of another practice, or without a signed intake, nothing is kept', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const bare = await aWalkedClient(scope, 'intake_draft');
    expect((await save(bare)).message).toContain('no signed intake');
    await actAs(await aPractice());
    expect((await save(chart)).message).toContain('not here');
    expect(await listShortScreens(scope, chart.client.id)).toEqual([]);
  });

  test.each(['reviewer', 'front_desk'] as const)('a %s may not', async (role) => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await actAs((await aMember(scope.practiceId, { role })).scope);
    await expect(save(chart)).rejects.toEqual(isNotFound);
  });
});
