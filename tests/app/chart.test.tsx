import { beforeEach, describe, expect, test, vi } from 'vitest';

import { chartFacts } from '@/app/(practice)/clients/[clientId]/chart-facts';
import { nextStepHref } from '@/app/(practice)/clients/[clientId]/chart-links';
import { glanceOf } from '@/app/(practice)/clients/[clientId]/glance';
import ChartPage from '@/app/(practice)/clients/[clientId]/page';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import { requireMember } from '@/lib/access/require-member';
import type { PracticeScope } from '@/lib/data/scope';
import { nextStep } from '@/lib/domain/practice/chart-state';
import type { Role } from '@/lib/domain/practice/permissions';
import { aConsent, usualWords } from '../support/consents';
import { aMember, aPractice } from '../support/practices';
import {
  aClient,
  aConfirmedPlan,
  aPlan,
  aRecord,
  aSignedIntake,
  aSignedRecord,
} from '../support/records';
import { aSheet } from '../support/sheets';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';
import { ownerDatabase } from '../support/owner-database';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Icons and links are drawn in the browser: on the server Next puts a reference in their place.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

let scope: PracticeScope;
let clientId: string;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  clientId = (await aClient(scope)).id;
  await actAs(scope);
});

const open = (id = clientId) => ChartPage({ params: Promise.resolve({ clientId: id }) });

async function situation() {
  const found = await readSituation(await requireMember('read_chart'), clientId);
  if (!found) throw new Error('The chart is not there.');
  return found;
}

describe('the gate of the chart', () => {
  test.each(['owner', 'therapist', 'reviewer', 'front_desk'] satisfies Role[])(
    '%s may open it',
    async (role) => {
      await actAs((await aMember(scope.practiceId, { role })).scope);
      await expect(open()).resolves.toBeTruthy();
    },
  );

  test('nobody else may, and what is not theirs is not there', async () => {
    actAsNobody();
    await expect(open()).rejects.toEqual(redirectTo('/sign-in.*'));
    await actAs(await aPractice());
    await expect(open()).rejects.toEqual(isNotFound);
    await actAs(scope);
    for (const id of ['x', '00000000-0000-7000-8000-000000000000', '../..']) {
      await expect(open(id)).rejects.toEqual(isNotFound);
    }
  });

  test('the front desk opens no chart: nothing is read but contact data', async () => {
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    await open();
    expect(await ownerDatabase().accessLog.count({ where: { clientId } })).toBe(0);
  });
});

describe('from rows to the next step', () => {
  test('a client without anything starts with the intake', async () => {
    const { chart, ...rest } = await situation();
    const next = nextStep(chartFacts({ chart, ...rest }));
    expect([next, nextStepHref(next, chart)]).toEqual([
      'start_intake',
      `/clients/${clientId}/intake`,
    ]);
  });

  test('a stored screening that the real rules would not give is out of date', async () => {
    await aSignedIntake(scope, { clientId });
    expect(chartFacts(await situation())).toMatchObject({
      intake: 'signed',
      screening: 'out_of_date',
      plan: 'none',
      sheet: 'none',
    });
  });

  test('plan, record and sheet follow each other', async () => {
    const signed = await aSignedIntake(scope, { clientId });
    // Without them the plan would not stand.
    await aConsent(scope, clientId, { words: usualWords });
    await aPlan(scope, signed);
    expect(chartFacts(await situation()).plan).toBe('draft');
    await aConfirmedPlan(scope, signed);
    expect(chartFacts(await situation()).plan).toBe('confirmed');
    await aSignedRecord(scope, signed);
    expect(chartFacts(await situation())).toMatchObject({ plan: 'done', sheet: 'none' });
    await aSheet(scope, signed);
    expect(chartFacts(await situation()).sheet).toBe('newest');
    await aSignedRecord(scope, signed);
    expect(chartFacts(await situation()).sheet).toBe('older');
  });

  test('the card names side, cause, red lines and the sheet at home', async () => {
    const signed = await aSignedIntake(scope, { clientId });
    await aSheet(scope, signed);
    const card = glanceOf(await situation(), { today: '2026-11-23', timeZone: 'Europe/London' });
    expect(card).toMatchObject({
      side: 'left',
      causes: [{ name: expect.stringMatching(/disc/i), confirmedBy: 'said by a doctor' }],
      lastDone: null,
      sheet: { name: expect.stringMatching(/^Sheet 1, /), items: [expect.any(String)] },
    });
    // What no limit names stands first: here nobody has asked for consent.
    const [first, second] = card.redLines ?? [];
    expect([first?.head, second?.head]).toEqual([
      'No informed consent',
      expect.stringMatching(/^Pressure \d at most$/),
    ]);
  });

  test('the card shows the last signed session, also while the next one is being worked', async () => {
    const signed = await aSignedIntake(scope, { clientId });
    const last = await aSignedRecord(scope, signed);
    const draft = await aRecord(scope, signed);
    const found = await situation();
    expect(found.chart.record?.id).toBe(draft.id);
    const card = glanceOf(found, { today: '2026-11-23', timeZone: 'Europe/London' });
    expect(card.lastDone?.href).toBe(`/clients/${clientId}/session-records/${last.id}`);
  });
});
