import { beforeEach, describe, expect, it } from 'vitest';

import { openChart } from '@/lib/data/charts';
import { addLimit, listLimits, withdrawLimit } from '@/lib/data/practice-limits';

import type { PracticeScope } from '@/lib/data/scope';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, aLimit } from '../support/records';

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
});

const names = async () => {
  const { standing, withdrawn } = await listLimits(scope);
  return [standing.map(({ name }) => name), withdrawn.map(({ name }) => name)];
};

const policy = async () => {
  const { id } = await aClient(scope);
  return (await openChart(scope, id))?.policy;
};

describe('the practice’s own limits', () => {
  it('are read beside a client, as the rules take them', async () => {
    expect(await policy()).toEqual([]);
    await aLimit(scope, { name: 'Gentle house', rule: 'ci_anticoagulant' });
    await aLimit(scope, { name: 'Short days', effect: { kind: 'minutes_max', minutes: 45 } });
    expect(await policy()).toEqual(
      expect.arrayContaining([
        {
          key: 'Gentle house',
          effect: { kind: 'pressure_max', level: 2 },
          whileRule: 'ci_anticoagulant',
        },
        { key: 'Short days', effect: { kind: 'minutes_max', minutes: 45 } },
      ]),
    );
  });

  it('hold until they are withdrawn, once, and stay readable', async () => {
    const limitId = await aLimit(scope, { name: 'Gentle house' });
    expect(await names()).toEqual([['Gentle house'], []]);
    const withdraw = () => withdrawLimit(scope, { limitId, reason: 'No longer needed.' });
    expect(await withdraw()).toMatchObject({ ok: true });
    expect(await withdraw()).toEqual({ ok: false, reason: 'not_found' });
    expect(await names()).toEqual([[], ['Gentle house']]);
    expect(await policy()).toEqual([]);
    const { withdrawn } = await listLimits(scope);
    expect(withdrawn).toMatchObject([
      { withdrawnReason: 'No longer needed.', withdrawnByName: expect.any(String) },
    ]);
  });

  it('never share a name while they hold, and a second tap adds nothing', async () => {
    const limitId = await aLimit(scope, { name: 'Gentle house' });
    const again = { name: 'Gentle house', rule: null, reason: 'Again.' };
    const effect = { kind: 'pressure_max', level: 1 } as const;
    expect(await addLimit(scope, { ...again, effect })).toEqual({
      ok: false,
      reason: 'name_taken',
    });
    const both = await Promise.all(
      [1, 2].map(() => addLimit(scope, { ...again, name: 'At once', effect })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await withdrawLimit(scope, { limitId, reason: 'No longer needed.' });
    expect(await addLimit(scope, { ...again, effect })).toMatchObject({ ok: true });
  });

  it('are as many as every screening can read', async () => {
    const { practiceId, accountId } = scope;
    await ownerDatabase().practiceLimit.createMany({
      data: Array.from({ length: 100 }, (_, n) => ({
        practiceId,
        name: `Limit ${n}`,
        effect: { kind: 'pressure_max', level: 3 },
        reason: 'Many.',
        createdById: accountId,
      })),
    });
    expect(
      await addLimit(scope, {
        name: 'One more',
        rule: null,
        effect: { kind: 'pressure_max', level: 1 },
        reason: 'Too many.',
      }),
    ).toEqual({ ok: false, reason: 'too_many' });
    expect((await policy())?.length).toBe(100);
  });

  it('that cannot be read are an error, never left out in silence', async () => {
    const limitId = await aLimit(scope, { name: 'Gentle house' });
    await ownerDatabase().practiceLimit.update({
      where: { id: limitId },
      data: { effect: { kind: 'pressure_min', level: 5 } },
    });
    await expect(policy()).rejects.toThrow();
    await expect(listLimits(scope)).rejects.toThrow();
  });

  it('leave an audit row for each change', async () => {
    const limitId = await aLimit(scope, { name: 'Gentle house' });
    await withdrawLimit(scope, { limitId, reason: 'No longer needed.' });
    const { practiceId } = scope;
    const rows = await ownerDatabase().auditEvent.findMany({
      where: { practiceId, entity: 'practice_limit', entityId: limitId },
      orderBy: { at: 'asc' },
    });
    expect(rows.map(({ action }) => action)).toEqual(['add_limit', 'withdraw_limit']);
  });
});
