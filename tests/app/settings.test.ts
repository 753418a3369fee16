import { beforeEach, expect, test, vi } from 'vitest';

import { savePracticeAction } from '@/app/(practice)/settings/actions';
import { findPractice } from '@/lib/data/practices';
import type { PracticeScope } from '@/lib/data/scope';
import type { Role } from '@/lib/domain/practice/permissions';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Outside a running Next there is no page to draw again.
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const fields = {
  name: 'Lindenhof',
  paper: 'letter',
  timeZone: 'America/Toronto',
  practicePhone: '+1 (416) 555-0100',
  urgentPhone: '811',
  emergencyNumber: '911',
  maternityPhone: '',
  crisisPhone: ' 988 ',
  version: '1',
};

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const save = (more: Partial<typeof fields> = {}) =>
  savePracticeAction({ errors: [] }, formOf({ ...fields, ...more }));

test('the owner saves, and the form knows the new version', async () => {
  const state = await save();
  expect(state).toMatchObject({ errors: [], values: { version: '2' } });
  expect(state.savedAt).toMatch(/^\d\d:\d\d$/);
  expect(await findPractice(scope)).toMatchObject({
    name: 'Lindenhof',
    paper: 'letter',
    timeZone: 'America/Toronto',
    practicePhone: '+1 (416) 555-0100',
    maternityPhone: null,
    crisisPhone: '988',
  });
});

test.each([
  ['name', ''],
  ['paper', 'a3'],
  ['timeZone', 'Mars/Olympus'],
  ['timeZone', '../../etc'],
  ['urgentPhone', 'call the doctor'],
  ['urgentPhone', '12'],
  ['urgentPhone', '1234567890123456'],
  ['emergencyNumber', '112; rm'],
] as const)('%s "%s" is refused at its field and kept', async (field, value) => {
  const state = await save({ [field]: value });
  expect(state.errors.map((error) => error.field)).toEqual([field]);
  expect(state.values?.[field]).toBe(value);
  expect((await findPractice(scope)).version).toBe(1);
});

test('two who save at once: the second is told, and loses nothing', async () => {
  await save();
  const state = await save({ name: 'Mine' });
  expect(state.message).toContain('Someone else changed');
  expect(state.values).toMatchObject({ name: 'Mine', version: '2' });
  expect((await findPractice(scope)).name).toBe('Lindenhof');
});

test.each(['therapist', 'front_desk', 'reviewer'] satisfies Role[])('%s may not', async (role) => {
  await actAs((await aMember(scope.practiceId, { role })).scope);
  await expect(save()).rejects.toEqual(isNotFound);
  expect((await findPractice(scope)).version).toBe(1);
});

test('nobody signed in: nothing is saved', async () => {
  actAsNobody();
  expect((await save()).message).toContain('signed out');
  expect((await findPractice(scope)).version).toBe(1);
});
