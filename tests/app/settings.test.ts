import { beforeEach, expect, test, vi } from 'vitest';

import { savePracticeAction } from '@/app/(practice)/settings/actions';
import { findPractice } from '@/lib/data/practices';
import type { PracticeScope } from '@/lib/data/scope';
import type { Role } from '@/lib/domain/practice/permissions';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, isNotFound } from '../support/request';

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
};

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const save = (more: Partial<typeof fields> = {}, sent: { version?: number; key?: string } = {}) =>
  savePracticeAction({ version: 1, ...sent, value: { ...fields, ...more } });

test('the owner saves, and the form knows the new version', async () => {
  const saved = await save();
  expect(saved).toMatchObject({ ok: true, version: 2 });
  expect(saved).toMatchObject({ savedAt: expect.stringMatching(/^\d\d:\d\d$/) });
  expect(await findPractice(scope)).toMatchObject({
    name: 'Lindenhof',
    paper: 'letter',
    timeZone: 'America/Toronto',
    practicePhone: '+1 (416) 555-0100',
    maternityPhone: null,
    crisisPhone: '988',
  });
});

test('sent twice under one key it counts once', async () => {
  const key = crypto.randomUUID();
  const first = await save({}, { key });
  expect(await save({}, { key })).toEqual(first);
  expect((await findPractice(scope)).version).toBe(2);
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
] as const)('%s "%s" is refused at its field', async (field, value) => {
  expect(await save({ [field]: value })).toMatchObject({ ok: false, errors: [{ field }] });
  expect((await findPractice(scope)).version).toBe(1);
});

test('two who save at once: the second one is told what the first has saved, field by field', async () => {
  await save({ urgentPhone: '111' });
  const answer = await save({ name: 'Mine', urgentPhone: '112' });
  expect(answer).toMatchObject({
    ok: false,
    reason: 'changed_by_someone_else',
    theirs: {
      version: 2,
      parts: { name: 'Lindenhof', urgentPhone: '111', maternityPhone: '' },
      words: [
        { part: 'name', yours: 'Mine', theirs: 'Lindenhof' },
        { part: 'urgentPhone', yours: '112', theirs: '111' },
      ],
    },
  });
  expect((await findPractice(scope)).name).toBe('Lindenhof');
  expect(await save({ name: 'Mine', urgentPhone: '111' }, { version: 2 })).toMatchObject({
    version: 3,
  });
});

test.each(['therapist', 'front_desk', 'reviewer'] satisfies Role[])('%s may not', async (role) => {
  await actAs((await aMember(scope.practiceId, { role })).scope);
  await expect(save()).rejects.toEqual(isNotFound);
  expect((await findPractice(scope)).version).toBe(1);
});

test('nobody signed in: nothing is saved', async () => {
  actAsNobody();
  expect(await save()).toMatchObject({ ok: false, reason: 'signed_out' });
  expect((await findPractice(scope)).version).toBe(1);
});
