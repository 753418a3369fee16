import { beforeEach, describe, expect, test, vi } from 'vitest';

import IntakePage from '@/app/(practice)/clients/[clientId]/intake/page';
import {
  decideAction,
  logClearanceAction,
  noteIncidentAction,
  screenAgainAction,
  takeBackClearanceAction,
} from '@/app/(practice)/clients/[clientId]/screening/actions';
import ScreeningPage from '@/app/(practice)/clients/[clientId]/screening/page';
import { openChart, type Chart } from '@/lib/data/charts';
import { logClearance } from '@/lib/data/clearances';
import type { PracticeScope } from '@/lib/data/scope';
import { listIncidentNotes } from '@/lib/data/screenings';
import type { Role } from '@/lib/domain/practice/permissions';
import { addDays } from '@/lib/domain/shared/iso-date';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));
// Icons, links and what comes later are drawn in the browser.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('next/dynamic', () => ({ default: () => () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const untouched = { errors: [] };
const nobody = '00000000-0000-7000-8000-000000000000';
const saddleNumbness = { redFlags: { rf_ces_1: 'yes' as const } };
const fever = { redFlags: { rf_inf_1: 'yes' as const } };

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

function idsOf({ client, screening }: Chart, rule = 'ci_first_session') {
  if (!screening) throw new Error('No screening.');
  return { clientId: client.id, screeningId: screening.id, rule };
}

async function chartOf({ client }: Chart): Promise<Chart> {
  const chart = await openChart(scope, client.id);
  if (!chart) throw new Error('No chart.');
  return chart;
}

const decide = (ids: ReturnType<typeof idsOf>, fields: Record<string, string>) =>
  decideAction(ids, untouched, formOf(fields));

describe('deciding on a finding', () => {
  test('working inside the limits is one tap', async () => {
    const chart = await aWalkedClient(scope, 'screened');
    expect(await decide(idsOf(chart), { kind: 'modify' })).toEqual(untouched);
    const { decisions } = await chartOf(chart);
    expect(decisions).toMatchObject([{ rule: 'ci_first_session', kind: 'modify', reason: '' }]);
  });

  test.each([
    ['no kind', {}, 'kind'],
    ['a kind that is none', { kind: 'ignore' }, 'kind'],
    ['going on without a reason', { kind: 'proceed' }, 'reason'],
    ['going on with nine characters', { kind: 'proceed', reason: 'it is ok.' }, 'reason'],
    ['a megabyte of reason', { kind: 'refer', reason: 'x'.repeat(1_000_000) }, 'reason'],
    ['control characters', { kind: 'refer', reason: 'bell \u0007' }, 'reason'],
  ])('%s is refused at its field', async (_name, fields, field) => {
    const chart = await aWalkedClient(scope, 'screened');
    const answer = await decide(idsOf(chart), fields);
    expect(answer.errors).toMatchObject([{ field: `ci_first_session.${field}` }]);
    expect((await chartOf(chart)).decisions).toEqual([]);
  });

  test.each(['proceed', 'modify', 'avoid_area'])('%s never lifts an emergency', async (kind) => {
    const chart = await aWalkedClient(scope, 'screened', { answers: saddleNumbness });
    const fields = { kind, reason: 'The client says it is fine.' };
    const answer = await decide(idsOf(chart, 'rf_ces_1'), fields);
    expect(answer.errors).toMatchObject([{ field: 'rf_ces_1.kind' }]);
  });

  test('a changed mind counts', async () => {
    const chart = await aWalkedClient(scope, 'screened');
    await decide(idsOf(chart), { kind: 'modify' });
    await decide(idsOf(chart), { kind: 'postpone', reason: 'Too tired today' });
    expect((await chartOf(chart)).decisions).toMatchObject([{ kind: 'postpone' }]);
  });

  test('on a rule that found nothing, or on an older screening, writes nothing', async () => {
    const chart = await aWalkedClient(scope, 'screened');
    const ids = idsOf(chart);
    for (const wrong of [
      { ...ids, rule: 'ci_anticoagulant' },
      { ...ids, screeningId: nobody },
      { ...ids, clientId: nobody },
    ]) {
      expect((await decide(wrong, { kind: 'modify' })).message).toContain('changed meanwhile');
    }
    expect((await chartOf(chart)).decisions).toEqual([]);
  });

  test('of another practice writes nothing', async () => {
    const chart = await aWalkedClient(scope, 'screened');
    await actAs(await aPractice());
    const answer = await decide(idsOf(chart), { kind: 'modify' });
    expect(answer.message).toContain('changed meanwhile');
    expect((await chartOf(chart)).decisions).toEqual([]);
  });

  test('after signing out says so', async () => {
    const chart = await aWalkedClient(scope, 'screened');
    actAsNobody();
    const answer = await decide(idsOf(chart), { kind: 'refer', reason: 'Typed already' });
    expect(answer).toMatchObject({ values: { reason: 'Typed already' } });
    expect(answer.message).toContain('signed out');
  });
});

const word = { clinician: 'Dr Okafor, GP', note: 'By phone: light pressure, 6 weeks.' };

describe('a clearance', () => {
  const log = (clientId: string, rule: string, fields: Record<string, string>) =>
    logClearanceAction({ clientId, rule }, untouched, formOf(fields));

  test('opens what its flag had shut, at once, and shuts again when it is taken back', async () => {
    const chart = await aWalkedClient(scope, 'screened', { answers: fever });
    expect(chart.screening).toMatchObject({ blocked: true, disposition: 'urgent' });
    const clientId = chart.client.id;
    const day = practiceToday();
    expect(await log(clientId, 'rf_inf_1', { ...word, day })).toEqual(untouched);
    const cleared = await chartOf(chart);
    const flag = cleared.screening?.result.findings.find(({ rule }) => rule === 'rf_inf_1');
    expect(flag).toMatchObject({ blocks: false, clearance: 'given' });
    const clearanceId = cleared.clearances[0]?.id ?? '';
    const reason = formOf({ reason: 'Meant for somebody else' });
    await takeBackClearanceAction({ clientId, clearanceId }, untouched, reason);
    expect(await chartOf(chart)).toMatchObject({ clearances: [], screening: { blocked: true } });
  });

  test.each([
    ['no clinician', { ...word, clinician: '' }, 'clinician'],
    ['a day that is none', { ...word, day: '2026-02-30' }, 'day'],
    ['a day after today', { ...word, day: addDays(practiceToday(), 1) }, 'day'],
    ['no limits', { ...word, note: '' }, 'note'],
  ])('with %s is refused at its field', async (_name, fields, field) => {
    const chart = await aWalkedClient(scope, 'screened', { answers: fever });
    const sent = { day: practiceToday(), ...fields };
    const answer = await log(chart.client.id, 'rf_inf_1', sent);
    expect(answer.errors).toMatchObject([{ field: `rf_inf_1.${field}` }]);
    expect((await chartOf(chart)).clearances).toEqual([]);
  });

  test.each([
    ['an emergency', saddleNumbness, 'rf_ces_1'],
    ['the row that collects flags', fever, 'ci_red_flag_open'],
    ['a finding that asks for none', {}, 'ci_first_session'],
    ['a rule that found nothing', {}, 'rf_inf_1'],
  ])('of %s is not taken', async (_name, answers, rule) => {
    const chart = await aWalkedClient(scope, 'screened', { answers });
    const answer = await log(chart.client.id, rule, { ...word, day: practiceToday() });
    expect(answer.message).toContain('cannot be cleared');
    expect((await chartOf(chart)).clearances).toEqual([]);
  });

  test('of another practice is neither logged nor taken back', async () => {
    const chart = await aWalkedClient(scope, 'screened', { answers: fever });
    const clientId = chart.client.id;
    const day = practiceToday();
    const row = await logClearance(scope, { clientId, rule: 'rf_inf_1', ...word, day });
    await actAs(await aPractice());
    expect((await log(clientId, 'rf_inf_1', { ...word, day })).message).toBeTruthy();
    const ids = { clientId, clearanceId: row?.id ?? '' };
    const back = await takeBackClearanceAction(ids, untouched, formOf({ reason: 'Not mine' }));
    expect(back.message).toBeTruthy();
    expect((await chartOf(chart)).clearances).toHaveLength(1);
  });
});

describe('screening again', () => {
  test('stores nothing while today says the same', async () => {
    const chart = await aWalkedClient(scope, 'screened');
    await screenAgainAction(chart.client.id, untouched, formOf({}));
    expect((await chartOf(chart)).screening?.id).toBe(chart.screening?.id);
  });

  test('keeps the decisions on findings that stay the same', async () => {
    const chart = await aWalkedClient(scope, 'screened', { answers: fever });
    await decide(idsOf(chart), { kind: 'modify' });
    const clearance = { rule: 'rf_inf_1', ...word, day: practiceToday() };
    await logClearance(scope, { clientId: chart.client.id, ...clearance });
    await screenAgainAction(chart.client.id, untouched, formOf({}));
    const after = await chartOf(chart);
    expect(after.screening?.id).not.toBe(chart.screening?.id);
    expect(after.decisions).toMatchObject([{ rule: 'ci_first_session', kind: 'modify' }]);
  });

  test('of somebody who is not here says so', async () => {
    const answer = await screenAgainAction(nobody, untouched, formOf({}));
    expect(answer.message).toContain('not here');
  });
});

describe('the incident note', () => {
  const note = (chart: Chart, fields: Record<string, string>) =>
    noteIncidentAction(idsOf(chart), untouched, formOf(fields));

  test('is added to', async () => {
    const chart = await aWalkedClient(scope, 'screened', { answers: saddleNumbness });
    await note(chart, { called: 'Ambulance', time: '14:05', said: 'Ten minutes' });
    await note(chart, { called: 'Partner', time: '14:20', said: '' });
    const [newest, before] = await listIncidentNotes(scope, chart.client.id);
    expect(newest?.note).toBe('14:20 Partner');
    expect(before?.note).toBe('14:05 Ambulance\nTen minutes');
  });

  test.each([
    ['nobody called', { called: '', time: '14:05' }, 'called'],
    ['an impossible time', { called: 'Ambulance', time: '25:61' }, 'time'],
  ])('with %s is refused at its field', async (_name, fields, field) => {
    const chart = await aWalkedClient(scope, 'screened', { answers: saddleNumbness });
    expect((await note(chart, fields)).errors).toMatchObject([{ field }]);
  });

  test('of another practice writes nothing', async () => {
    const chart = await aWalkedClient(scope, 'screened', { answers: saddleNumbness });
    const before = await listIncidentNotes(scope, chart.client.id);
    await actAs(await aPractice());
    expect((await note(chart, { called: 'Ambulance', time: '14:05' })).message).toBeTruthy();
    expect(await listIncidentNotes(scope, chart.client.id)).toHaveLength(before.length);
  });
});

describe('pages', () => {
  const pages = { intake: IntakePage, screening: ScreeningPage };
  const open = (name: keyof typeof pages, clientId: string) =>
    pages[name]({ params: Promise.resolve({ clientId }) });
  const names = ['intake', 'screening'] as const;

  test.each(names)('%s leads to the sign-in page without a sign-in', async (name) => {
    actAsNobody();
    await expect(open(name, nobody)).rejects.toEqual(redirectTo('/sign-in.*'));
  });

  const roles: [Role, boolean][] = [
    ['owner', true],
    ['therapist', true],
    ['reviewer', true],
    ['front_desk', false],
  ];
  test.each(names.flatMap((name) => roles.map(([role, may]) => [name, role, may] as const)))(
    '%s for %s: %s',
    async (name, role, may) => {
      const { client } = await aWalkedClient(scope, 'screened');
      await actAs((await aMember(scope.practiceId, { role })).scope);
      if (may) await expect(open(name, client.id)).resolves.toBeTruthy();
      else await expect(open(name, client.id)).rejects.toEqual(isNotFound);
    },
  );

  test('screening has the stop and the incident notes where the visit is stopped, and only there', async () => {
    const given = async (answers: object) => {
      const { client } = await aWalkedClient(scope, 'screened', { answers });
      const page = JSON.stringify(await open('screening', client.id));
      const isWith = (part: string): boolean => page.includes(part);
      return { stop: isWith('"stop":{"title":'), notes: isWith('"incidents":[{"id":') };
    };
    expect(await given(saddleNumbness)).toEqual({ stop: true, notes: true });
    expect(await given({})).toEqual({ stop: false, notes: false });
  });

  test.each(names)('%s of another practice, or of nobody, is not found', async (name) => {
    const { client } = await aWalkedClient(scope, 'screened');
    await actAs(await aPractice());
    for (const id of [client.id, nobody, 'nonsense', '\u0000']) {
      await expect(open(name, id)).rejects.toEqual(isNotFound);
    }
  });
});
