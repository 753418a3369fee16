import { beforeEach, describe, expect, test, vi } from 'vitest';

import { addLimitAction, withdrawLimitAction } from '@/app/(practice)/settings/limits/actions';
import LimitsPage from '@/app/(practice)/settings/limits/page';
import { listLimits } from '@/lib/data/practice-limits';
import type { PracticeScope } from '@/lib/data/scope';
import type { Role } from '@/lib/domain/practice/permissions';
import { aMember, aPractice } from '../support/practices';
import { aLimit } from '../support/records';
import { actAs, actAsNobody, formOf, isNotFound } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));
// Icons and links are drawn in the browser.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const untouched = { errors: [] };
const nobody = '00000000-0000-7000-8000-000000000000';
const limit = {
  name: 'Gentle house',
  rule: 'ci_anticoagulant',
  effect: { kind: 'pressure_max', level: 1 },
  reason: 'Our insurer asks for it.',
};

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const add = (more: object = {}) =>
  addLimitAction(untouched, formOf({ limit: JSON.stringify({ ...limit, ...more }) }));
const standing = async () => (await listLimits(scope)).standing;

describe('adding one of the practice’s own limits', () => {
  test('keeps it as it was written', async () => {
    expect(await add()).toEqual(untouched);
    expect(await standing()).toMatchObject([limit]);
  });

  test.each([
    ['no name', { name: '' }, 'name'],
    ['a name over two lines', { name: 'Gentle\nhouse' }, 'name'],
    ['a rule that is none', { rule: 'ci_invented' }, 'rule'],
    ['nothing chosen', { effect: {} }, 'kind'],
    ['no level', { effect: { kind: 'pressure_max', level: null } }, 'level'],
    ['level 5', { effect: { kind: 'pressure_max', level: 5 } }, 'level'],
    ['no minutes', { effect: { kind: 'minutes_max', minutes: null } }, 'minutes'],
    ['no technique', { effect: { kind: 'technique_out', techniques: [] } }, 'techniques'],
    ['no position', { effect: { kind: 'position_out', positions: [] } }, 'positions'],
    [
      'no place',
      { effect: { kind: 'region_limit', place: { at: 'regions', regions: [] }, pressureMax: 1 } },
      'region',
    ],
    [
      'no level at the place',
      {
        effect: {
          kind: 'region_limit',
          place: { at: 'regions', regions: ['calf'] },
          pressureMax: null,
        },
      },
      'regionLevel',
    ],
    ['no muscle', { effect: { kind: 'muscle_out', muscles: [] } }, 'muscle'],
    ['no home item', { effect: { kind: 'home', status: 'no', items: [] } }, 'item'],
    [
      'a home item made fine',
      { effect: { kind: 'home', status: 'ok', items: ['cold_pack'] } },
      'status',
    ],
    [
      'a caution without words',
      { effect: { kind: 'home', status: 'caution', items: ['cold_pack'], note: '' } },
      'note',
    ],
    [
      'a promise to the client',
      { effect: { kind: 'home', status: 'caution', items: ['cold_pack'], note: 'It is a cure.' } },
      'note',
    ],
    ['no number of items', { effect: { kind: 'home_max_items', max: null } }, 'max'],
    ['no reason', { reason: ' ' }, 'reason'],
  ])('with %s is refused at its field', async (_name, more, field) => {
    expect((await add(more)).errors).toMatchObject([
      { field, message: expect.stringMatching(/^[A-Z].*\.$/) },
    ]);
    expect(await standing()).toEqual([]);
  });

  test.each(['', 'null', '{', '[]'])('%j is not read', async (json) => {
    const answer = await addLimitAction(untouched, formOf({ limit: json }));
    expect(answer.errors.length).toBeGreaterThan(0);
  });

  test('a second tap finds the name taken', async () => {
    await add();
    expect((await add()).errors).toMatchObject([{ field: 'name' }]);
    expect(await standing()).toHaveLength(1);
  });
});

describe('withdrawing', () => {
  const withdraw = (limitId: string, reason = 'No longer needed.') =>
    withdrawLimitAction(limitId, untouched, formOf({ reason }));

  test('needs a reason, and happens once', async () => {
    const limitId = await aLimit(scope);
    expect((await withdraw(limitId, '')).errors).toMatchObject([{ field: `${limitId}.reason` }]);
    expect(await withdraw(limitId)).toEqual(untouched);
    expect((await withdraw(limitId)).message).toContain('withdrawn meanwhile');
    expect(await standing()).toEqual([]);
  });

  test('of another practice, or of none, changes nothing', async () => {
    const limitId = await aLimit(scope);
    await actAs(await aPractice());
    for (const id of [limitId, nobody, 'nonsense']) {
      expect((await withdraw(id)).message).toContain('withdrawn meanwhile');
    }
    expect(await standing()).toHaveLength(1);
  });
});

describe('who may', () => {
  const roles: [Role, boolean, boolean][] = [
    ['owner', true, true],
    ['therapist', true, false],
    ['reviewer', true, false],
    ['front_desk', false, false],
  ];
  test.each(roles)('%s: reads %s, changes %s', async (role, mayRead, mayChange) => {
    const limitId = await aLimit(scope, { name: 'Short days' });
    await actAs((await aMember(scope.practiceId, { role })).scope);
    if (mayRead) await expect(LimitsPage()).resolves.toBeTruthy();
    else await expect(LimitsPage()).rejects.toEqual(isNotFound);
    const withdraw = () => withdrawLimitAction(limitId, untouched, formOf({ reason: 'Not now.' }));
    if (mayChange) {
      expect(await add()).toEqual(untouched);
      expect(await withdraw()).toEqual(untouched);
      return;
    }
    await expect(add()).rejects.toEqual(isNotFound);
    await expect(withdraw()).rejects.toEqual(isNotFound);
    expect(await standing()).toHaveLength(1);
  });

  test('nobody without a sign-in', async () => {
    actAsNobody();
    expect((await add()).message).toContain('signed out');
    expect(await standing()).toEqual([]);
  });
});
