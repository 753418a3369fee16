import { beforeAll, describe, expect, it } from 'vitest';

import { invalidateClearance, listClearances, logClearance } from '@/lib/data/clearances';
import type { PracticeScope } from '@/lib/data/scope';
import { screeningHash } from '@/lib/data/screening-hash';
import {
  addIncidentNote,
  addScreening,
  findNewestScreening,
  findScreening,
  listDecisions,
  listIncidentNotes,
  recordDecision,
} from '@/lib/data/screenings';
import { aPractice } from '../support/practices';
import {
  aCase,
  aClient,
  aFinding,
  aScreening,
  aSignedIntake,
  newScreening,
  TODAY,
} from '../support/records';

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
});

const decide = (screeningId: string, rule: string, reason = '') =>
  recordDecision(scope, { screeningId, rule, kind: 'modify', reason });

const urgent = aFinding({
  rule: 'rf_dvt_1',
  level: 'urgent',
  class: 'red_flag',
  blocks: true,
  clearance: 'required',
});

describe('a stored screening', () => {
  it('reads back exactly as it was computed', async () => {
    const { id: clientId } = await aClient(scope);
    const { screeningId } = await aSignedIntake(scope, { clientId });
    expect(await findScreening(scope, screeningId)).toMatchObject({
      day: TODAY,
      clinicalCase: aCase(),
      result: aScreening(),
      resultHash: screeningHash(aScreening()),
    });
  });

  it('has a hash of what decides, whatever the order of keys and findings', () => {
    const one = aFinding();
    const other = aFinding({ rule: 'ci_stroke' });
    const screening = aScreening({ findings: [one, other] });
    const turned = {
      ...screening,
      findings: [other, { ...one, sources: [] }],
      limits: Object.fromEntries(Object.entries(screening.limits).reverse()),
    } as typeof screening;
    expect(screeningHash(turned)).toBe(screeningHash(screening));
    for (const changed of [{ contentVersion: 'test-2' }, { phase: 'persistent' as const }]) {
      expect(screeningHash({ ...screening, ...changed })).not.toBe(screeningHash(screening));
    }
    const looser = { ...screening, limits: { ...screening.limits, pressureMax: 4 as const } };
    expect(screeningHash(looser)).not.toBe(screeningHash(screening));
  });
});

describe('recordDecision', () => {
  it('counts the newest on each finding', async () => {
    const { screeningId } = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
    await decide(screeningId, 'ci_osteoporosis', 'first');
    await decide(screeningId, 'ci_osteoporosis', 'second');
    expect(await listDecisions(scope, screeningId)).toMatchObject([
      { rule: 'ci_osteoporosis', kind: 'modify', reason: 'second' },
    ]);
  });

  it('refuses a rule that raised nothing', async () => {
    const { screeningId } = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
    expect(await decide(screeningId, 'ci_invented')).toEqual({ ok: false, reason: 'not_found' });
  });
});

describe('addScreening', () => {
  it('takes decisions along on findings that are the same, and on no others', async () => {
    const same = aFinding();
    const changed = aFinding({ rule: 'ci_stroke', clearance: 'required', level: 'refer' });
    const signed = await aSignedIntake(scope, {
      clientId: (await aClient(scope)).id,
      screening: { findings: [same, changed] },
    });
    await decide(signed.screeningId, same.rule, 'first thought');
    await decide(signed.screeningId, same.rule, 'as the limits say');
    await decide(signed.screeningId, changed.rule, 'letter asked for');
    const again = await addScreening(scope, {
      ...newScreening({
        findings: [
          { ...same, sources: ['V1'] },
          { ...changed, clearance: 'given' },
        ],
      }),
      ...signed,
    });
    expect(again?.id).not.toBe(signed.screeningId);
    expect(await listDecisions(scope, again?.id ?? '')).toMatchObject([
      { rule: same.rule, reason: 'as the limits say' },
    ]);
    expect((await findNewestScreening(scope, signed.clientId))?.id).toBe(again?.id);
  });

  it('does not add a second incident note for the same rules', async () => {
    const signed = await aSignedIntake(scope, {
      clientId: (await aClient(scope)).id,
      screening: { findings: [urgent] },
    });
    await addIncidentNote(scope, { screeningId: signed.screeningId, note: 'Sent to the GP.' });
    await addScreening(scope, { ...newScreening({ findings: [urgent] }), ...signed });
    expect((await listIncidentNotes(scope, signed.clientId)).map(({ note }) => note)).toEqual([
      'Sent to the GP.',
      '',
    ]);
  });

  it('is for the newest signed intake only', async () => {
    const { id: clientId } = await aClient(scope);
    const first = await aSignedIntake(scope, { clientId });
    await aSignedIntake(scope, { clientId });
    expect(await addScreening(scope, { ...newScreening(), ...first })).toBeNull();
  });
});

describe('clearances', () => {
  it('are listed until they are taken back, once', async () => {
    const { id: clientId } = await aClient(scope);
    const clearance = await logClearance(scope, {
      clientId,
      rule: 'rf_dvt_1',
      clinician: 'Dr Ahmed',
      day: '2026-02-28',
      note: 'Telephone, no deep work.',
    });
    expect(await listClearances(scope, clientId)).toEqual([clearance]);
    expect(clearance?.day).toBe('2026-02-28');
    const clearanceId = clearance?.id ?? '';
    const back = await invalidateClearance(scope, { clearanceId, reason: 'Wrong client.' });
    expect(back).toMatchObject({ ok: true, value: { invalidatedReason: 'Wrong client.' } });
    expect(await listClearances(scope, clientId)).toEqual([]);
    expect(await invalidateClearance(scope, { clearanceId, reason: 'Again.' })).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });
});
