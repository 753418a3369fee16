import { beforeAll, describe, expect, it } from 'vitest';

import { signIn } from '@/lib/access/sign-in';
import { systemScope } from '@/lib/access/system-scope';
import { measuredToday } from '@/app/outcomes-of';
import { openChart } from '@/lib/data/charts';
import { openOutcomes } from '@/lib/data/open-outcomes';
import { today } from '@/lib/platform/clock';
import { listClients } from '@/lib/data/client-search';
import { createFirstOwner } from '@/lib/data/first-owner';
import { screeningHash } from '@/lib/data/screening-hash';
import type { PracticeScope } from '@/lib/data/scope';
import { together } from '@/lib/data/transaction';
import { createDemoPractice } from '@/lib/data/demo-practice';
import { screen } from '@/lib/domain/screening/screen';
import { ruleBook } from '@/lib/content/rule-book';
import { demoPractice } from '@/prisma/demo/people';
import { seedDemo, type DemoSignIn } from '@/prisma/seed';
import { dumpPractice } from '../support/database-dump';
import { ownerDatabase } from '../support/owner-database';

let signIns: DemoSignIn[];

async function demoScope(): Promise<PracticeScope> {
  const { id: practiceId, memberships } = await ownerDatabase().practice.findFirstOrThrow({
    where: { isDemo: true },
    include: { memberships: { where: { role: 'owner' } } },
  });
  const accountId = memberships[0]?.accountId ?? '';
  return { kind: 'practice', practiceId, accountId, role: 'owner' } as PracticeScope;
}

beforeAll(async () => {
  signIns = await seedDemo();
}, 60_000);

describe('the demo', () => {
  it('has an owner, a therapist and a front desk who can sign in', async () => {
    expect(signIns.map(({ role }) => role)).toEqual(['owner', 'therapist', 'front_desk']);
    expect(new Set(signIns.map(({ password }) => password)).size).toBe(3);
    for (const { email, password } of signIns) {
      expect(password.length).toBeGreaterThanOrEqual(15);
      expect(await signIn({ email, password, address: 'test' })).toMatchObject({ ok: true });
    }
  });

  it('shows twelve clients, each at another step', async () => {
    const scope = await demoScope();
    const clients = await listClients(scope);
    expect(clients).toHaveLength(12);
    const charts = await Promise.all(clients.map(({ id }) => openChart(scope, id)));
    const is = (test: (chart: NonNullable<(typeof charts)[number]>) => boolean): number =>
      charts.filter((chart) => chart && test(chart)).length;
    expect(is((chart) => !chart.intake && !chart.draftIntake)).toBe(1);
    expect(is((chart) => chart.draftIntake !== null)).toBe(1);
    expect(is((chart) => chart.screening?.disposition === 'emergency')).toBe(1);
    expect(is((chart) => chart.screening?.blocked === true && chart.incident !== null)).toBe(1);
    expect(is((chart) => chart.plan?.status === 'draft')).toBe(2);
    expect(is((chart) => chart.plan?.status === 'confirmed' && !chart.record)).toBe(2);
    expect(is((chart) => chart.record?.status === 'draft')).toBe(1);
    expect(is((chart) => chart.record?.status === 'signed' && !chart.sheet)).toBe(1);
    expect(is((chart) => chart.sheet !== null)).toBe(2);
    expect(is((chart) => Boolean(chart.screening?.clinicalCase.pregnancy))).toBe(1);
    expect(is((chart) => /\p{Script=Arabic}/u.test(chart.client.name))).toBe(1);
  });

  it('has somebody whose course is five weeks old and better', async () => {
    const scope = await demoScope();
    const [ruth] = (await listClients(scope)).filter(({ name }) => name === 'Ruth Adeyemi');
    const rows = await openOutcomes(scope, ruth?.id ?? '');
    if (!rows) throw new Error('She is not in the demo.');
    const { timeZone } = demoPractice;
    const { course, lines } = measuredToday(rows, { today: today(timeZone), timeZone });
    expect(course).toMatchObject({ day: 35, sessions: 4, withoutChange: false });
    const points = lines.map(({ measure, points: all }) => [measure.id, all.length]);
    expect(Object.fromEntries(points)).toMatchObject({ psfs: 3, nprs_leg: 4, groc: 1 });
  });

  it('holds what the rules say today, nothing made up', async () => {
    const scope = await demoScope();
    for (const { id } of await listClients(scope)) {
      const screening = (await openChart(scope, id))?.screening;
      if (!screening) continue;
      const again = screen({ clinicalCase: screening.clinicalCase, ruleBook });
      expect(screening.result).toEqual(JSON.parse(JSON.stringify(again)));
      expect(screening.resultHash).toBe(screeningHash(again));
    }
  });

  it('is one, also when it is made again, and whole or not at all', async () => {
    const before = await demoScope();
    signIns = await seedDemo();
    expect(await ownerDatabase().practice.count({ where: { isDemo: true } })).toBe(1);
    const scope = await demoScope();
    expect(scope.practiceId).not.toBe(before.practiceId);
    const whole = await dumpPractice(scope.practiceId);
    const broken = together(systemScope('demo'), async (system) => {
      await createDemoPractice(system, { ...demoPractice, people: [] });
      throw new Error('The power went.');
    });
    await expect(broken).rejects.toThrow('The power went.');
    expect(await dumpPractice(scope.practiceId)).toEqual(whole);
  }, 60_000);

  it('is gone when the first real owner is made, and its people cannot sign in', async () => {
    const scope = await demoScope();
    const made = await createFirstOwner(systemScope('test'), {
      practiceName: 'Real',
      name: 'Ana',
      email: 'ana@real.example',
      passwordHash: 'none',
    });
    expect(made.ok).toBe(true);
    const rest = await dumpPractice(scope.practiceId);
    expect(rest.filter((line) => !line.startsWith('audit_event '))).toEqual([]);
    await ownerDatabase().throttle.deleteMany();
    for (const { email, password } of signIns) {
      expect(await signIn({ email, password, address: 'test' })).toEqual({
        ok: false,
        reason: 'wrong',
      });
    }
  });
});
