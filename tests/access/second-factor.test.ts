import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { secondFactorAction } from '@/app/(public)/sign-in/second/actions';
import { hashPassword } from '@/lib/access/password';
import { newRecoveryCodes, recoveryCodeHash, RECOVERY_CODES } from '@/lib/access/recovery-codes';
import { requireMember } from '@/lib/access/require-member';
import { acceptFirstCode, isTotpRight, offerTotp } from '@/lib/access/totp';
import {
  countRecoveryCodes,
  removeTotp,
  replaceRecoveryCodes,
  useRecoveryCode,
} from '@/lib/data/second-factors';
import type { PracticeScope } from '@/lib/data/scope';
import { atOnce } from '../support/at-once';
import { Browser } from '../support/browser';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { formOf, redirectTo, sentCookies } from '../support/request';
import { codeOf, forgetUsedCodes, withTotp } from '../support/totp';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const PASSWORD = 'four words in a row';
let passwordHash: string;
let person: { scope: PracticeScope; email: string };
let key: string;

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  sentCookies.clear();
  await ownerDatabase().throttle.deleteMany();
  person = await aMember((await aPractice()).practiceId, { passwordHash });
  key = await withTotp(person.scope);
});

/** The password was right: the browser has the cookie of a session that opens nothing yet. */
async function afterPassword(): Promise<string> {
  const answer = await new Browser().signIn(person.email, PASSWORD);
  const token = answer.cookies.get('fascicle')?.value ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  sentCookies.set('fascicle', token);
  return token;
}

const type = (code: string, next = '/clients') =>
  secondFactorAction({ errors: [] }, formOf({ code, next }));

describe('after the right password', () => {
  it('nothing opens before the code, and the code opens it under a new token', async () => {
    const before = await afterPassword();
    await expect(requireMember('own_account')).rejects.toEqual(redirectTo('/sign-in/second.*'));
    await expect(type(await codeOf(key))).rejects.toEqual(redirectTo('/clients'));
    expect((await requireMember('read_clients')).isSure).toBe(true);
    const after = sentCookies.get('fascicle');
    expect(after).not.toBe(before);
    expect(sentCookies.get('device')).toMatch(/^[\w-]{43}$/);
    sentCookies.set('fascicle', before);
    await expect(requireMember('own_account')).rejects.toEqual(redirectTo('/sign-in.*'));
  });

  it('the way there is never one to another address or back to the sign-in', async () => {
    for (const [next, to] of [
      ['//evil.example', '/today'],
      ['/sign-in/second', '/today'],
      ['/locked?next=/x', '/today'],
    ] as const) {
      await afterPassword();
      await forgetUsedCodes(person.scope);
      await expect(type(await codeOf(key), next)).rejects.toEqual(redirectTo(to));
    }
  });

  it('ten minutes are enough for it', async () => {
    await afterPassword();
    await ownerDatabase().$executeRaw`UPDATE login_session SET expires_at = now()
      WHERE account_id = ${person.scope.accountId}::uuid`;
    expect((await type(await codeOf(key))).message).toContain('Sign in again');
  });

  it('five wrong codes end it: the password is asked for again', async () => {
    await afterPassword();
    for (let n = 0; n < 5; n += 1) expect((await type('000000')).errors[0]?.field).toBe('code');
    expect((await type(await codeOf(key))).message).toContain('Sign in again');
    await expect(requireMember('own_account')).rejects.toEqual(redirectTo('/sign-in.*'));
  });

  it('ten wrong codes in a quarter of an hour are all, however often the password is given', async () => {
    for (let n = 0; n < 10; n += 1) {
      if (n % 5 === 0) await afterPassword();
      await type('000000');
    }
    await afterPassword();
    // A token that nobody has made does not count as another browser.
    sentCookies.set('device', 'x'.repeat(43));
    expect((await type(await codeOf(key))).message).toContain('15 minutes');
  });

  it('a recovery code stands in for the app, once', async () => {
    const [code = '', ...others] = newRecoveryCodes();
    await replaceRecoveryCodes(person.scope, [code, ...others].map(recoveryCodeHash));
    await afterPassword();
    await expect(type(code.toLowerCase().replaceAll('-', ' '))).rejects.toEqual(
      redirectTo('/clients'),
    );
    await afterPassword();
    expect((await type(code)).errors[0]?.field).toBe('code');
    expect(await countRecoveryCodes(person.scope)).toBe(RECOVERY_CODES - 1);
  });

  it('without a second factor the password is enough', async () => {
    await removeTotp(person.scope);
    await afterPassword();
    expect((await requireMember('read_clients')).scope).toMatchObject({
      accountId: person.scope.accountId,
    });
  });
});

describe('a code', () => {
  it.each([
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ])('of %i half minutes from now: %s', async (steps, right) => {
    expect(await isTotpRight(person.scope, await codeOf(key, steps))).toBe(right);
  });

  it('is used once, and with it those before it', async () => {
    const [now, before] = [await codeOf(key), await codeOf(key, -1)];
    expect(await isTotpRight(person.scope, now)).toBe(true);
    expect(await isTotpRight(person.scope, now)).toBe(false);
    expect(await isTotpRight(person.scope, before)).toBe(false);
  });

  it('is used once by fifty at the same moment', async () => {
    const code = await codeOf(key);
    const answers = await atOnce(50, () => isTotpRight(person.scope, code));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '000000\u0000'])(
    'is not %j',
    async (typed) => {
      expect(await isTotpRight(person.scope, typed)).toBe(false);
    },
  );

  it('of somebody else is none', async () => {
    const other = await aMember(person.scope.practiceId);
    await withTotp(other.scope);
    expect(await isTotpRight(other.scope, await codeOf(key))).toBe(false);
  });
});

describe('a recovery code', () => {
  it('is used once by fifty at the same moment, and a new set ends the old one', async () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(RECOVERY_CODES);
    expect(codes[0]).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
    const hashes = codes.map(recoveryCodeHash);
    await replaceRecoveryCodes(person.scope, hashes);
    const answers = await atOnce(50, () => useRecoveryCode(person.scope, hashes[0] ?? ''));
    expect(answers.filter(Boolean)).toHaveLength(1);
    await replaceRecoveryCodes(person.scope, newRecoveryCodes().map(recoveryCodeHash));
    expect(await useRecoveryCode(person.scope, hashes[1] ?? '')).toBe(false);
  });

  it('of somebody else is none', async () => {
    const hashes = newRecoveryCodes().map(recoveryCodeHash);
    await replaceRecoveryCodes(person.scope, hashes);
    const other = await aMember(person.scope.practiceId);
    expect(await useRecoveryCode(other.scope, hashes[0] ?? '')).toBe(false);
    expect(await countRecoveryCodes(other.scope)).toBe(0);
  });
});

describe('an authenticator that is set up', () => {
  it('is the same however often the page is loaded, counts after its first code, and stays', async () => {
    const { scope } = await aMember(person.scope.practiceId);
    const first = await offerTotp(scope, 'a');
    expect(await offerTotp(scope, 'a')).toEqual(first);
    expect(first?.uri).toMatch(/^otpauth:\/\/totp\/Fascicle:a\?/);
    expect(await acceptFirstCode(scope, '000000')).toBe(false);
    expect(await isTotpRight(scope, await codeOf(first?.secret ?? ''))).toBe(false);
    expect(await acceptFirstCode(scope, await codeOf(first?.secret ?? ''))).toBe(true);
    expect(await offerTotp(scope, 'a')).toBeNull();
  });

  it('keeps no secret that can be read', async () => {
    const rows = await ownerDatabase().totp.findMany();
    expect(JSON.stringify(rows)).not.toContain(key.replace(/ /g, ''));
  });
});
