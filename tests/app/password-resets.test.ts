import { beforeEach, expect, test, vi } from 'vitest';

import {
  makeResetAction,
  revokeResetAction,
} from '@/app/(practice)/settings/people/[accountId]/actions';
import { resetPasswordAction } from '@/app/(public)/reset/[token]/actions';
import { signInAction } from '@/app/(public)/sign-in/actions';
import { loginCookieName } from '@/lib/access/login-session';
import { hashPassword } from '@/lib/access/password';
import { makeResetOnMachine } from '@/lib/access/password-resets';
import { requireMember } from '@/lib/access/require-member';
import type { PracticeScope } from '@/lib/data/scope';
import type { Role } from '@/lib/domain/practice/permissions';
import { Browser } from '../support/browser';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import {
  actAs,
  actAsNobody,
  formOf,
  isNotFound,
  redirectTo,
  sentCookies,
} from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Outside a running Next there is no page to draw again.
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const none = { errors: [] };
const OLD = 'four words in a row';
const NEW = 'quite another row of words';
const toSignIn = redirectTo('/sign-in\\?new=password');
let owner: PracticeScope;
let person: { scope: PracticeScope; email: string };

beforeEach(async () => {
  actAsNobody();
  await ownerDatabase().throttle.deleteMany();
  owner = await aPractice();
  person = await aMember(owner.practiceId, { passwordHash: await hashPassword(OLD) });
  await actAs(owner);
});

const make = (fields: Record<string, string> = {}, accountId = person.scope.accountId) =>
  makeResetAction(accountId, none, formOf(fields));

async function aLink(): Promise<string> {
  const { link } = await make();
  const token = link?.split('/').at(-1) ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  return token;
}

const choose = (token: string, password = NEW) =>
  resetPasswordAction(token, none, formOf({ password, email: 'not.theirs@example.org' }));

const getsIn = async (password: string): Promise<boolean> =>
  (await new Browser().signIn(person.email, password)).cookies.has('fascicle');

const tenMinutesLater = ({ accountId }: PracticeScope) => ownerDatabase().$executeRaw`
  UPDATE login_session SET confirmed_at = now() - interval '11 minutes'
  WHERE account_id = ${accountId}::uuid`;

test('the owner makes a link, the person chooses by it and signs in; the old password is out', async () => {
  const token = await aLink();
  actAsNobody();
  expect(await getsIn(OLD)).toBe(true);
  await expect(choose(token)).rejects.toEqual(toSignIn);
  expect(await getsIn(OLD)).toBe(false);
  expect(await getsIn(NEW)).toBe(true);
  expect((await choose(token, OLD)).message).toContain('Ask for a new one');
  expect(await getsIn(NEW)).toBe(true);
});

test('it ends what the person has open, at the next request', async () => {
  const token = await aLink();
  await actAs(person.scope);
  await requireMember('read_chart');
  await expect(choose(token)).rejects.toEqual(toSignIn);
  await expect(requireMember('read_chart')).rejects.toEqual(redirectTo('/sign-in.*'));
});

test('a second factor is still asked for', async () => {
  await ownerDatabase().totp.create({
    data: { accountId: person.scope.accountId, secret: 'x', confirmedAt: new Date() },
  });
  const token = await aLink();
  actAsNobody();
  await expect(choose(token)).rejects.toEqual(toSignIn);
  const form = formOf({ email: person.email, password: NEW });
  await expect(signInAction(none, form)).rejects.toEqual(redirectTo('/today'));
  await expect(requireMember('own_account')).rejects.toEqual(redirectTo('/sign-in/second.*'));
});

test('tries that were wrong before are forgotten', async () => {
  for (let tries = 0; tries < 11; tries += 1) await getsIn('a wrong one');
  expect(await getsIn(OLD)).toBe(false);
  await expect(choose(await aLink())).rejects.toEqual(toSignIn);
  expect(await getsIn(NEW)).toBe(true);
});

test.each([
  ['short', 'Choose a password of 12'],
  ['password1234', 'tried first'],
  ['', 'Choose a password of 12'],
])('a weak password is refused at its field, and the link is not used: %j', async (weak, words) => {
  const token = await aLink();
  const state = await choose(token, weak);
  expect(state.errors).toEqual([{ field: 'password', message: expect.stringContaining(words) }]);
  expect(JSON.stringify(state)).not.toContain(`"${weak}"`);
  await expect(choose(token)).rejects.toEqual(toSignIn);
});

test.each(['', 'z'.repeat(43), 'y'.repeat(43), "'; --"])('no link: %j', async (token) => {
  expect(await choose(token)).toEqual({
    errors: [],
    message: 'This link was used, taken back or is over. Ask for a new one.',
  });
});

test('twenty tries from an address, then a wait', async () => {
  for (let tries = 0; tries < 20; tries += 1) {
    expect((await choose('z'.repeat(43))).message).toContain('Ask for');
  }
  expect((await choose(await aLink())).message).toContain('Wait 15 minutes');
});

test('after ten minutes the owner says again who they are, or gets no link', async () => {
  const hash = await hashPassword(OLD);
  await ownerDatabase().account.update({
    where: { id: owner.accountId },
    data: { passwordHash: hash },
  });
  await tenMinutesLater(owner);
  for (const ownPassword of ['', NEW]) {
    const state = await make({ ownPassword });
    expect(state.errors[0]?.field).toBe('ownPassword');
    expect(state.link).toBeUndefined();
  }
  expect(await ownerDatabase().passwordReset.count({ where: owned() })).toBe(0);
  expect((await make({ ownPassword: OLD })).link).toMatch(/\/reset\/[\w-]{43}$/);
});

const owned = () => ({ accountId: person.scope.accountId });

test('twenty links an hour, then a wait', async () => {
  for (let made = 0; made < 20; made += 1) await aLink();
  expect((await make()).message).toContain('Wait an hour');
});

test('the owner takes a link back', async () => {
  const token = await aLink();
  const id = person.scope.accountId;
  expect(await revokeResetAction(id, none, formOf({}))).toEqual(none);
  expect((await revokeResetAction(id, none, formOf({}))).message).toContain('taken back');
  expect((await choose(token)).message).toContain('Ask for a new one');
});

test('another practice: no link for its people, also not for whoever works in both', async () => {
  const other = await aPractice();
  await actAs(other);
  expect((await make()).message).toContain('does not belong');
  await ownerDatabase().membership.create({
    data: { practiceId: other.practiceId, accountId: person.scope.accountId, role: 'reviewer' },
  });
  expect((await make()).message).toContain('another practice too');
  await actAs(owner);
  expect((await make()).message).toContain('another practice too');
  expect(await ownerDatabase().passwordReset.count({ where: owned() })).toBe(0);
});

test.each(['therapist', 'front_desk', 'reviewer'] satisfies Role[])(
  '%s makes none and takes none back',
  async (role) => {
    await actAs((await aMember(owner.practiceId, { role })).scope);
    await expect(make()).rejects.toEqual(isNotFound);
    const revoked = revokeResetAction(person.scope.accountId, none, formOf({}));
    await expect(revoked).rejects.toEqual(isNotFound);
  },
);

test('on the machine: a link for anybody who belongs to a practice', async () => {
  const made = await makeResetOnMachine('npm run owner', {
    email: person.email,
    takesSecondFactor: false,
  });
  if (!made.ok) throw new Error(made.reason);
  actAsNobody();
  await expect(choose(made.value.token)).rejects.toEqual(toSignIn);
  expect(await getsIn(NEW)).toBe(true);
  const nobody = await makeResetOnMachine('npm run owner', {
    email: 'nobody@example.org',
    takesSecondFactor: true,
  });
  expect(nobody).toEqual({ ok: false, reason: 'not_found' });
});

test('the plain form signs in, and says the same of an unknown address as of a wrong password', async () => {
  actAsNobody();
  const send = (email: string, password: string, next = '/clients') =>
    signInAction(none, formOf({ email, password, next }));
  const wrong = await send(person.email, 'a wrong one');
  const unknown = await send('nobody@example.org', 'a wrong one');
  expect(wrong.message).toBe(unknown.message);
  expect(wrong.values).toEqual({ email: person.email, next: '/clients' });
  expect(sentCookies.has(loginCookieName())).toBe(false);
  await expect(send(person.email, OLD)).rejects.toEqual(redirectTo('/clients'));
  await requireMember('read_clients');
  expect(sentCookies.has('device')).toBe(true);
});

test('the plain form is slowed like the other way in', async () => {
  actAsNobody();
  const send = (password: string) => signInAction(none, formOf({ email: person.email, password }));
  for (let tries = 0; tries < 10; tries += 1) await send('a wrong one');
  expect((await send(OLD)).message).toContain('Too many tries');
  expect(await getsIn(OLD)).toBe(false);
});

test('the plain form leads to no other site', async () => {
  actAsNobody();
  const form = formOf({ email: person.email, password: OLD, next: '//evil.example' });
  await expect(signInAction(none, form)).rejects.toEqual(redirectTo('/today'));
});
