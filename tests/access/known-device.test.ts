import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { knowDevice } from '@/lib/access/known-device';
import { hashPassword } from '@/lib/access/password';
import { signIn } from '@/lib/access/sign-in';
import { savePassword } from '@/lib/data/login-devices';
import type { PracticeScope } from '@/lib/data/scope';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';

const PASSWORD = 'four words in a row';
let passwordHash: string;
let person: { scope: PracticeScope; email: string };

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  await ownerDatabase().throttle.deleteMany();
  person = await aMember((await aPractice()).practiceId, { passwordHash });
});

const guess = (password: string, more: { deviceToken?: unknown; address?: string } = {}) =>
  signIn({ email: person.email, password, address: '198.51.100.7', ...more });

async function guesses(count: number, more: Parameters<typeof guess>[1] = {}): Promise<number> {
  let checked = 0;
  for (let n = 0; n < count; n += 1) {
    const answer = await guess(`wrong ${n}`, more);
    if (!answer.ok && answer.reason === 'wrong') checked += 1;
  }
  return checked;
}

describe('while somebody guesses', () => {
  it('the browser that was here before still gets in, the guesser never', async () => {
    const deviceToken = await knowDevice(person.scope.accountId, undefined);
    expect(await guesses(30)).toBe(10);
    expect(await guess(PASSWORD)).toMatchObject({ reason: 'slow_down' });
    expect(await guess(PASSWORD, { deviceToken })).toMatchObject({ ok: true });
    // Its sign-in has given the guesser no new tries.
    expect(await guess(PASSWORD)).toMatchObject({ reason: 'slow_down' });
  });

  it('also from the address that is shut', async () => {
    const deviceToken = await knowDevice(person.scope.accountId, undefined);
    for (let n = 0; n < 51; n += 1) {
      await signIn({ email: `spray${n}@example.org`, password: 'x', address: '198.51.100.7' });
    }
    expect(await guess(PASSWORD)).toMatchObject({ reason: 'slow_down' });
    expect(await guess(PASSWORD, { deviceToken })).toMatchObject({ ok: true });
  });

  it('a stolen browser has ten tries too, and none at another account', async () => {
    const deviceToken = await knowDevice(person.scope.accountId, undefined);
    expect(await guesses(20, { deviceToken })).toBe(10);
    const other = await aMember(person.scope.practiceId, { passwordHash });
    person = other;
    await guesses(10);
    expect(await guess(PASSWORD, { deviceToken })).toMatchObject({ reason: 'slow_down' });
  });

  it.each(['x'.repeat(43), '', 'x', { not: '' }, null])(
    'a token that nobody has made opens nothing more: %j',
    async (deviceToken) => {
      expect(await guesses(12, { deviceToken })).toBe(10);
      expect(await guess(PASSWORD, { deviceToken })).toMatchObject({ reason: 'slow_down' });
    },
  );

  it('a new password forgets every browser', async () => {
    const deviceToken = await knowDevice(person.scope.accountId, undefined);
    await savePassword(person.scope, { passwordHash, sessionId: null });
    await guesses(10);
    expect(await guess(PASSWORD, { deviceToken })).toMatchObject({ reason: 'slow_down' });
  });
});

it('one browser is known to two people under one token, which is kept as a hash', async () => {
  const token = await knowDevice(person.scope.accountId, undefined);
  const other = await aMember(person.scope.practiceId, { passwordHash });
  expect(await knowDevice(other.scope.accountId, token)).toBe(token);
  expect(await knowDevice(other.scope.accountId, 'no token')).not.toBe('no token');
  expect(JSON.stringify(await ownerDatabase().knownDevice.findMany())).not.toContain(token);
});
