import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import {
  acceptTotpAction,
  changePasswordAction,
  confirmPersonAction,
  removePinAction,
  removeTotpAction,
  renewCodesAction,
  setPinAction,
  signOutDeviceAction,
  signOutOthersAction,
} from '@/app/(practice)/account/security/actions';
import { lockAction, stillHereAction } from '@/app/(practice)/actions';
import { askSecondFactorAction } from '@/app/(practice)/settings/people/actions';
import { savePracticeAction } from '@/app/(practice)/settings/actions';
import { unlockAction } from '@/app/(public)/locked/actions';
import { hashPassword } from '@/lib/access/password';
import { setPin } from '@/lib/access/pin';
import { requireMember } from '@/lib/access/require-member';
import { offerTotp } from '@/lib/access/totp';
import { listDevices } from '@/lib/data/login-devices';
import { findPinHash } from '@/lib/data/pins';
import type { PracticeScope } from '@/lib/data/scope';
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
import { codeOf, withTotp } from '../support/totp';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Outside a running Next there is no page to draw again.
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const PASSWORD = 'four words in a row';
const OTHER = 'five other words in a row';
const none = { errors: [] };
let passwordHash: string;
let me: { scope: PracticeScope; email: string };

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  actAsNobody();
  await ownerDatabase().throttle.deleteMany();
  me = await aMember((await aPractice()).practiceId, { role: 'owner', passwordHash });
  await actAs(me.scope);
});

const form = formOf;
const shift = (column: 'confirmed_at' | 'last_seen_at', minutes: number) =>
  column === 'confirmed_at'
    ? ownerDatabase().$executeRaw`UPDATE login_session
        SET confirmed_at = now() - make_interval(mins => ${minutes}::integer)
        WHERE account_id = ${me.scope.accountId}::uuid`
    : ownerDatabase().$executeRaw`UPDATE login_session
        SET last_seen_at = now() - make_interval(mins => ${minutes}::integer)
        WHERE account_id = ${me.scope.accountId}::uuid`;

describe('a new password', () => {
  const change = (present: string, wanted: string) =>
    changePasswordAction(none, form({ presentPassword: present, newPassword: wanted }));

  test('ends every other device, and keeps this one', async () => {
    const here = new Map(sentCookies);
    await actAs(me.scope);
    const elsewhere = new Map(sentCookies);
    sentCookies.set('fascicle', here.get('fascicle') ?? '');
    expect((await change(PASSWORD, OTHER)).done).toContain('signed out');
    await requireMember('read_clients');
    sentCookies.set('fascicle', elsewhere.get('fascicle') ?? '');
    await expect(requireMember('read_clients')).rejects.toEqual(redirectTo('/sign-in.*'));
    expect((await new Browser().signIn(me.email, PASSWORD)).cookies.has('fascicle')).toBe(false);
    expect((await new Browser().signIn(me.email, OTHER)).cookies.has('fascicle')).toBe(true);
  });

  test.each([
    ['wrong', OTHER, 'presentPassword'],
    ['', OTHER, 'presentPassword'],
    [PASSWORD, 'short', 'newPassword'],
    [PASSWORD, 'password1234', 'newPassword'],
  ])('%j, then %j is refused at its field', async (present, wanted, field) => {
    const state = await change(present, wanted);
    expect(state.errors.map((error) => error.field)).toEqual([field]);
    expect(JSON.stringify(state)).not.toContain(OTHER);
  });

  test('is guessed ten times at most from a device that was left open', async () => {
    for (let n = 0; n < 10; n += 1) await change(`wrong ${n}`, OTHER);
    expect((await change(PASSWORD, OTHER)).message).toContain('15 minutes');
  });
});

describe('what changes how one signs in', () => {
  test('asks for the password again after ten minutes', async () => {
    await shift('confirmed_at', 11);
    const key = (await offerTotp(me.scope, 'a'))?.secret ?? '';
    for (const act of [
      async () => acceptTotpAction(none, form({ code: await codeOf(key) })),
      () => removeTotpAction(none, form({})),
      () => renewCodesAction(none, form({})),
      () => setPinAction(none, form({ pin: '482915' })),
      () => removePinAction(none, form({})),
    ]) {
      const state = await act();
      expect(state.message).toContain('ten minutes');
      expect(JSON.stringify(state)).not.toContain('482915');
    }
    const wrong = await confirmPersonAction(none, form({ ownPassword: 'wrong' }));
    expect(wrong.errors[0]?.field).toBe('ownPassword');
    expect(await confirmPersonAction(none, form({ ownPassword: PASSWORD }))).toEqual({
      errors: [],
    });
    expect((await setPinAction(none, form({ pin: '482915' }))).done).toBeTruthy();
  });

  test('the app counts after its first code, with recovery codes shown once; and goes again', async () => {
    const key = (await offerTotp(me.scope, 'a'))?.secret ?? '';
    expect((await acceptTotpAction(none, form({ code: '000000' }))).errors[0]?.field).toBe('code');
    const state = await acceptTotpAction(none, form({ code: ` ${await codeOf(key)} ` }));
    expect(state.codes).toHaveLength(10);
    const stored = JSON.stringify(await ownerDatabase().recoveryCode.findMany());
    for (const code of state.codes ?? []) expect(stored).not.toContain(code);
    expect((await renewCodesAction(none, form({}))).codes).not.toEqual(state.codes);
    await removeTotpAction(none, form({}));
    expect(await offerTotp(me.scope, 'a')).not.toBeNull();
  });

  test.each(['', '12345', '111111', 'abcdef'])('the PIN %j is refused', async (pin) => {
    expect((await setPinAction(none, form({ pin }))).errors[0]?.field).toBe('pin');
    expect(await findPinHash(me.scope)).toBeNull();
  });
});

describe('devices', () => {
  test('are signed out one by one, or all the others', async () => {
    const here = sentCookies.get('fascicle') ?? '';
    await actAs(me.scope);
    await actAs(me.scope);
    sentCookies.set('fascicle', here);
    const { sessionId } = await requireMember('own_account');
    const idle = { idleSeconds: 3600 };
    const others = (await listDevices(me.scope, idle)).filter((d) => d.sessionId !== sessionId);
    expect(others).toHaveLength(2);
    expect(await signOutDeviceAction(others[0]?.sessionId ?? '', none, form({}))).toEqual(none);
    const again = await signOutDeviceAction(others[0]?.sessionId ?? '', none, form({}));
    expect(again.message).toContain('already');
    await signOutOthersAction(none, form({}));
    expect(await listDevices(me.scope, idle)).toHaveLength(1);
  });

  test('of somebody else are not there', async () => {
    const other = await aMember(me.scope.practiceId);
    await actAs(other.scope);
    const [device] = await listDevices(me.scope, { idleSeconds: 3600 });
    const state = await signOutDeviceAction(device?.sessionId ?? '', none, form({}));
    expect(state.message).toContain('already');
    expect(await listDevices(me.scope, { idleSeconds: 3600 })).toHaveLength(1);
  });
});

describe('a locked screen', () => {
  const unlock = (fields: Record<string, string>) => unlockAction(none, form(fields));

  test('opens no page, keeps what is typed, and opens again by the password', async () => {
    expect(await lockAction()).toEqual({ state: 'locked', hasPin: false, hasPasskey: false });
    expect(await stillHereAction()).toEqual({ state: 'locked', hasPin: false, hasPasskey: false });
    await expect(requireMember('read_clients')).rejects.toEqual(redirectTo('/locked.*'));
    const kept = await savePracticeAction({ version: 1, value: { name: 'Typed before' } });
    expect(kept).toMatchObject({ ok: false, reason: 'locked' });
    expect((await unlock({ password: 'wrong' })).errors[0]?.field).toBe('password');
    expect((await unlock({})).errors[0]?.field).toBe('password');
    expect(await unlock({ password: PASSWORD })).toMatchObject({ isOpen: true });
    await requireMember('read_clients');
    expect(await stillHereAction()).toEqual({ state: 'open' });
  });

  test('locks by itself after 15 minutes; asking wakes nothing', async () => {
    await shift('last_seen_at', 14);
    expect(await stillHereAction()).toEqual({ state: 'open' });
    await shift('last_seen_at', 16);
    for (let n = 0; n < 3; n += 1) {
      expect(await stillHereAction()).toMatchObject({ state: 'locked' });
    }
  });

  test('opens by PIN, which makes nobody sure', async () => {
    await setPin(me.scope, '482915');
    await shift('confirmed_at', 11);
    expect(await lockAction()).toEqual({ state: 'locked', hasPin: true, hasPasskey: false });
    expect((await unlock({ pin: '482916' })).errors[0]?.field).toBe('pin');
    expect(await unlock({ pin: '482915' })).toMatchObject({ isOpen: true });
    expect((await requireMember('read_clients')).isSure).toBe(false);
  });

  test('takes no PIN after five wrong ones, and the password still', async () => {
    await setPin(me.scope, '482915');
    await lockAction();
    for (let n = 0; n < 5; n += 1) await unlock({ pin: '000001' });
    expect((await unlock({ pin: '482915' })).errors[0]?.message).toContain('Give your password');
    expect(await unlock({ password: PASSWORD })).toMatchObject({ isOpen: true });
  });

  test('leads on to its page, and to no other address', async () => {
    for (const [next, to] of [
      ['/clients?q=a', '/clients\\?q=a'],
      ['//evil.example', '/today'],
      ['/locked', '/today'],
    ] as const) {
      await lockAction();
      await expect(unlock({ password: PASSWORD, next })).rejects.toEqual(redirectTo(to));
    }
  });

  test('is no way in for who is not signed in, or between the two steps', async () => {
    await withTotp(me.scope);
    const answer = await new Browser().signIn(me.email, PASSWORD);
    sentCookies.set('fascicle', answer.cookies.get('fascicle')?.value ?? '');
    expect((await unlock({ password: PASSWORD })).message).toContain('over');
    await expect(requireMember('own_account')).rejects.toEqual(redirectTo('/sign-in/second.*'));
    actAsNobody();
    expect((await unlock({ password: PASSWORD })).message).toContain('over');
    expect(await lockAction()).toMatchObject({ state: 'signed_out' });
  });
});

describe('a practice that asks its owners for a second factor', () => {
  const ask = (asks: string) => askSecondFactorAction(none, form({ asks }));

  test('lets an owner without one do nothing but set it up', async () => {
    expect((await ask('perhaps')).message).toBeTruthy();
    expect(await ask('yes')).toEqual(none);
    await expect(requireMember('read_clients')).rejects.toEqual(redirectTo('/account/security'));
    expect((await requireMember('own_account')).mustEnrol).toBe(true);
    await withTotp(me.scope);
    expect((await requireMember('read_clients')).mustEnrol).toBe(false);
    expect(await ask('no')).toEqual(none);
  });

  test('asks nobody else, and only its owner decides', async () => {
    await ask('yes');
    const { scope } = await aMember(me.scope.practiceId);
    await actAs(scope);
    await requireMember('read_clients');
    await expect(ask('no')).rejects.toEqual(isNotFound);
  });
});
