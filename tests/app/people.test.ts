import { beforeEach, expect, test, vi } from 'vitest';

import { leavePracticeAction, switchPracticeAction } from '@/app/(practice)/account/actions';
import {
  inviteAction,
  removePersonAction,
  revokeInviteAction,
  savePersonAction,
} from '@/app/(practice)/settings/people/actions';
import { TrainingNeeded } from '@/app/(practice)/clients/[clientId]/session-plans/training-needed';
import { acceptInviteAction } from '@/app/(public)/invite/[token]/actions';
import { hashPassword } from '@/lib/access/password';
import { requireMember } from '@/lib/access/require-member';
import { findPerson, listPeople } from '@/lib/data/people';
import type { PracticeScope } from '@/lib/data/scope';
import type { SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import type { Role } from '@/lib/domain/practice/permissions';
import { Browser } from '../support/browser';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Icons are drawn in the browser.
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);
// Outside a running Next there is no page to draw again.
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const none = { errors: [] };
const PASSWORD = 'four words in a row';
let owner: PracticeScope;
let count = 0;

beforeEach(async () => {
  actAsNobody();
  await ownerDatabase().throttle.deleteMany();
  owner = await aPractice();
  await actAs(owner);
});

const invite = (email: string, role = 'therapist') => inviteAction(none, formOf({ email, role }));

async function aLink(email = `asked${(count += 1)}@example.org`, role = 'therapist') {
  const state = await invite(email, role);
  const token = state.made?.link.split('/').at(-1) ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  return { email, token };
}

const accept = (token: string, fields: Record<string, string>) =>
  acceptInviteAction(token, none, formOf(fields));

test('somebody new joins by the link and signs in', async () => {
  const { email, token } = await aLink('  New.Person@Example.org ', 'front_desk');
  actAsNobody();
  await expect(accept(token, { name: 'New Person', password: PASSWORD })).rejects.toEqual(
    redirectTo('/sign-in'),
  );
  const answer = await new Browser().signIn(email.trim(), PASSWORD);
  expect(answer.cookies.has('fascicle')).toBe(true);
  const people = await listPeople(owner);
  expect(people).toContainEqual(
    expect.objectContaining({ email: 'new.person@example.org', role: 'front_desk' }),
  );
  expect((await accept(token, { name: 'Again', password: PASSWORD })).message).toContain('used');
});

test('somebody with an account joins with its password, and keeps it', async () => {
  const passwordHash = await hashPassword(PASSWORD);
  const { email, scope } = await aMember((await aPractice()).practiceId, { passwordHash });
  const { token } = await aLink(email);
  actAsNobody();
  const wrong = await accept(token, { password: 'not the right one' });
  expect(wrong.errors[0]?.field).toBe('password');
  await expect(accept(token, { password: PASSWORD })).rejects.toEqual(redirectTo('/sign-in'));
  expect(await findPerson(owner, scope.accountId)).toMatchObject({ role: 'therapist' });
});

test.each([
  [{ name: '', password: PASSWORD }, 'name'],
  [{ name: 'N', password: 'too short' }, 'password'],
  [{ name: 'N', password: '' }, 'password'],
])('a wrong field is named and the invite is not used: %j', async (fields, field) => {
  const { token } = await aLink();
  actAsNobody();
  const state = await accept(token, fields);
  expect(state.errors[0]?.field).toBe(field);
  expect(state.values?.['password']).toBeUndefined();
  await expect(accept(token, { name: 'N', password: PASSWORD })).rejects.toEqual(
    redirectTo('/sign-in'),
  );
});

test.each(['', 'x', 'x'.repeat(43), 'x'.repeat(5000)])('no link: %j', async (token) => {
  const answer = accept(token, { name: 'N', password: PASSWORD });
  if (token.length > 200) await expect(answer).rejects.toEqual(isNotFound);
  else expect((await answer).message).toContain('new link');
});

test.each([
  ['email', { email: 'nobody', role: 'owner' }],
  ['role', { email: 'a@example.org', role: 'god' }],
])('an invite with a wrong %s is refused at its field', async (field, fields) => {
  const state = await inviteAction(none, formOf(fields));
  expect(state.errors.map((error) => error.field)).toEqual([field]);
  expect(state.values).toMatchObject(fields);
});

test('a person who is removed is out at the next request', async () => {
  const { scope } = await aMember(owner.practiceId);
  await actAs(scope);
  await requireMember('read_chart');
  const device = scope;
  await actAs(owner);
  await expect(removePersonAction(device.accountId, none, formOf({}))).rejects.toEqual(
    redirectTo('/settings/people'),
  );
  expect(
    await ownerDatabase().loginSession.count({
      where: { accountId: device.accountId, endedAt: null },
    }),
  ).toBe(0);
});

test('who leaves is out, the last owner cannot', async () => {
  expect((await leavePracticeAction(owner.practiceId, none, formOf({}))).message).toContain(
    'Nobody else owns',
  );
  const { scope } = await aMember(owner.practiceId);
  await actAs(scope);
  const other = await leavePracticeAction((await aPractice()).practiceId, none, formOf({}));
  expect(other.message).toContain('another practice');
  await expect(leavePracticeAction(owner.practiceId, none, formOf({}))).rejects.toEqual(
    redirectTo('/'),
  );
  await expect(requireMember('read_clients')).rejects.toEqual(redirectTo('/sign-in.*'));
});

test('the last owner keeps the role; what was typed stays', async () => {
  const fields = { role: 'therapist', licence: 'MT 1', version: '0' };
  const state = await savePersonAction(owner.accountId, none, formOf(fields));
  expect(state.errors[0]?.field).toBe('role');
  expect(state.values).toMatchObject(fields);
  const saved = await savePersonAction(owner.accountId, none, formOf({ ...fields, role: 'owner' }));
  expect(saved.savedAt).toMatch(/^\d\d:\d\d$/);
});

test('an older page changes nobody: what another owner has saved meanwhile is shown in words', async () => {
  const { scope } = await aMember(owner.practiceId);
  const send = (fields: Record<string, string>) =>
    savePersonAction(scope.accountId, none, formOf({ role: 'therapist', licence: '', ...fields }));
  expect(await send({ licence: 'MT 1', version: '0' })).toMatchObject({ version: 1 });
  for (const version of ['0', '']) {
    const { theirs, errors } = await send({ role: 'owner', version });
    expect(errors).toEqual([]);
    expect(theirs).toMatchObject({ version: 1, parts: { role: 'therapist', licence: 'MT 1' } });
    expect(theirs?.words.map(({ theirs: words }) => words)).toEqual(['Therapist', 'MT 1']);
  }
  expect(await findPerson(owner, scope.accountId)).toMatchObject({ role: 'therapist' });
});

test('sent twice under one key it counts once; under another sign-in not at all', async () => {
  const { scope } = await aMember(owner.practiceId);
  const once = { role: 'reviewer', licence: '', version: '0', once: crypto.randomUUID() };
  const send = (fields: Record<string, string>) =>
    savePersonAction(scope.accountId, none, formOf(fields));
  expect(await send(once)).toMatchObject({ version: 1 });
  expect(await send(once)).toMatchObject({ version: 1 });
  const other = await send({ ...once, version: '1', once: '', owner: 'f'.repeat(32) });
  expect(other).toMatchObject({ reason: 'signed_out' });
  expect(await findPerson(owner, scope.accountId)).toMatchObject({ version: 1 });
});

test('another practice: nobody to save or remove, no invite to take back, nowhere to switch to', async () => {
  const other = await aPractice();
  await actAs(other);
  const form = formOf({ role: 'reviewer', licence: '', version: '0' });
  expect((await savePersonAction(owner.accountId, none, form)).message).toContain('any more');
  const removed = await removePersonAction(owner.accountId, none, formOf({}));
  expect(removed.message).toContain('any more');
  const revoked = await revokeInviteAction(owner.practiceId, none, formOf({}));
  expect(revoked.message).toContain('meanwhile');
  const switched = await switchPracticeAction(owner.practiceId, none, formOf({}));
  expect(switched.message).toContain('do not belong');
  expect(await findPerson(owner, owner.accountId)).toMatchObject({ role: 'owner' });
});

test.each(['therapist', 'front_desk', 'reviewer'] satisfies Role[])(
  '%s may not touch people',
  async (role) => {
    const { scope } = await aMember(owner.practiceId, { role });
    await actAs(scope);
    const id = owner.accountId;
    await expect(invite('x@example.org')).rejects.toEqual(isNotFound);
    await expect(revokeInviteAction(id, none, formOf({}))).rejects.toEqual(isNotFound);
    await expect(savePersonAction(id, none, formOf({ role }))).rejects.toEqual(isNotFound);
    await expect(removePersonAction(id, none, formOf({}))).rejects.toEqual(isNotFound);
    expect(await listPeople(owner)).toHaveLength(2);
  },
);

test('a cause that asks for training says so, and who has it', async () => {
  const { scope } = await aMember(owner.practiceId);
  const shown = (causes: { cause: SuspectedCause }[]) => TrainingNeeded({ scope, causes });
  const props = async () => (await shown([{ cause: 'spinal_tumour' }]))?.[0]?.props;
  expect(await shown([{ cause: 'disc_herniation' }])).toBeNull();
  expect(await props()).toMatchObject({ training: 'oncology', trained: [], isMine: false });
  const licence = 'Massage therapist 12345, Ontario';
  const trained = formOf({ role: 'therapist', licence, trainings: 'oncology', version: '0' });
  await savePersonAction(scope.accountId, none, trained);
  expect(await props()).toMatchObject({ isMine: true });
  const name = (await findPerson(owner, scope.accountId))?.name;
  const other = await TrainingNeeded({ scope: owner, causes: [{ cause: 'spinal_tumour' }] });
  expect(other?.[0]?.props).toMatchObject({ trained: [{ name, licence }], isMine: false });
});
