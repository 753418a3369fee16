import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import {
  addPasskeyAction,
  passkeyOfferAction,
  removePasskeyAction,
} from '@/app/(practice)/account/security/passkeys/actions';
import { lockAction } from '@/app/(practice)/actions';
import { unlockOptionsAction, unlockPasskeyAction } from '@/app/(public)/locked/actions';
import { secondOptionsAction, secondPasskeyAction } from '@/app/(public)/sign-in/second/actions';
import { hashPassword } from '@/lib/access/password';
import { requireMember } from '@/lib/access/require-member';
import { listPasskeys } from '@/lib/data/passkeys';
import type { PracticeScope } from '@/lib/data/scope';
import { Browser } from '../support/browser';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, redirectTo, sentCookies } from '../support/request';
import { SoftPasskey } from '../support/soft-passkey';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Outside a running Next there is no page to draw again.
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const PASSWORD = 'four words in a row';
const none = { errors: [] };
let passwordHash: string;
let me: { scope: PracticeScope; email: string };
let key: SoftPasskey;

const add = (sent: unknown, keyName = 'tablet') =>
  addPasskeyAction(none, formOf({ keyName, key: JSON.stringify(sent) }));

async function addMine(): Promise<void> {
  const offer = await passkeyOfferAction();
  expect((await add(key.register({ challenge: offer?.challenge ?? '' }))).done).toBe('Added.');
}

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  actAsNobody();
  await ownerDatabase().throttle.deleteMany();
  me = await aMember((await aPractice()).practiceId, { passwordHash });
  await actAs(me.scope);
  key = new SoftPasskey();
});

/** Between the two steps of a sign-in. */
async function afterPassword(): Promise<void> {
  const answer = await new Browser().signIn(me.email, PASSWORD);
  sentCookies.set('fascicle', answer.cookies.get('fascicle')?.value ?? '');
}

describe('adding', () => {
  test('makes it a second factor', async () => {
    await addMine();
    expect(await listPasskeys(me.scope)).toMatchObject([{ name: 'tablet', counter: 1 }]);
    await afterPassword();
    await expect(requireMember('own_account')).rejects.toEqual(redirectTo('/sign-in/second.*'));
  });

  test.each([
    ['another address', { origin: 'https://evil.example' }],
    ['another name', { rpId: 'evil.example' }],
    ['a key that has not looked who it is', { flags: 0x01 }],
  ])('refuses %s', async (_name, wrong) => {
    const offer = await passkeyOfferAction();
    const state = await add(key.register({ challenge: offer?.challenge ?? '', ...wrong }));
    expect(state.message).toContain('not accepted');
    expect(await listPasskeys(me.scope)).toEqual([]);
  });

  test('refuses what was not offered, what was answered before, and nonsense', async () => {
    await passkeyOfferAction();
    expect((await add(key.register({ challenge: 'bXkgb3du' }))).message).toContain('not accepted');
    const offer = await passkeyOfferAction();
    const sent = key.register({ challenge: offer?.challenge ?? '' });
    expect((await add(sent)).done).toBe('Added.');
    expect((await add(sent)).message).toContain('not accepted');
    for (const nonsense of [null, 1, [], {}, { id: { not: '' } }, 'x'.repeat(30_000)]) {
      await passkeyOfferAction();
      expect((await add(nonsense)).message).toContain('not accepted');
    }
  });

  test('asks for a name and, after ten minutes, for the password', async () => {
    expect((await add({}, ' ')).errors[0]?.field).toBe('keyName');
    await ownerDatabase().$executeRaw`UPDATE login_session
      SET confirmed_at = now() - interval '11 minutes'
      WHERE account_id = ${me.scope.accountId}::uuid`;
    expect(await passkeyOfferAction()).toBeNull();
    const late = await add({}, 'typed before');
    expect(late.message).toContain('ten minutes');
    expect(late.values).toMatchObject({ keyName: 'typed before' });
  });
});

describe('a signature', () => {
  test('completes a sign-in, once', async () => {
    await addMine();
    await afterPassword();
    const asked = await secondOptionsAction();
    expect(asked?.allowCredentials).toHaveLength(1);
    const signed = key.sign({ challenge: asked?.challenge ?? '' });
    expect(await secondPasskeyAction(signed)).toBeNull();
    expect((await requireMember('read_clients')).isSure).toBe(true);
    await afterPassword();
    await secondOptionsAction();
    expect(await secondPasskeyAction(signed)).toContain('not accepted');
  });

  test('opens a locked screen and makes sure who it is', async () => {
    await addMine();
    await ownerDatabase().$executeRaw`UPDATE login_session
      SET confirmed_at = now() - interval '11 minutes'
      WHERE account_id = ${me.scope.accountId}::uuid`;
    expect(await lockAction()).toMatchObject({ hasPasskey: true });
    const asked = await unlockOptionsAction();
    const signed = key.sign({ challenge: asked?.challenge ?? '' });
    expect(await unlockPasskeyAction(signed)).toBeNull();
    expect((await requireMember('own_account')).isSure).toBe(true);
  });

  test.each([
    ['of another key', () => new SoftPasskey(), {}],
    ['for another address', () => key, { origin: 'https://evil.example' }],
    ['for another name', () => key, { rpId: 'evil.example' }],
    ['by nobody in particular', () => key, { flags: 0x01 }],
    ['of something else', () => key, { challenge: 'bXkgb3du' }],
  ])('%s is refused', async (_name, signer, wrong) => {
    await addMine();
    await afterPassword();
    const asked = await secondOptionsAction();
    const signed = signer().sign({ challenge: asked?.challenge ?? '', ...wrong });
    expect(await secondPasskeyAction(signed)).toContain('not accepted');
    await expect(requireMember('own_account')).rejects.toEqual(redirectTo('/sign-in/second.*'));
  });

  test('of a copy that counts behind is refused', async () => {
    await addMine();
    await afterPassword();
    key.counter = -1;
    const asked = await secondOptionsAction();
    const signed = key.sign({ challenge: asked?.challenge ?? '' });
    expect(await secondPasskeyAction(signed)).toContain('not accepted');
  });

  test('of a key that was taken away is refused', async () => {
    await addMine();
    const other = new SoftPasskey();
    const offer = await passkeyOfferAction();
    await add(other.register({ challenge: offer?.challenge ?? '' }), 'other');
    const [mine] = await listPasskeys(me.scope);
    await removePasskeyAction(mine?.id ?? '', none, formOf({}));
    await afterPassword();
    const asked = await secondOptionsAction();
    expect(asked?.allowCredentials).toHaveLength(1);
    const signed = key.sign({ challenge: asked?.challenge ?? '' });
    expect(await secondPasskeyAction(signed)).toContain('not accepted');
  });

  test('of somebody else is none, and nobody is asked who does not wait', async () => {
    await addMine();
    expect(await secondOptionsAction()).toBeNull();
    expect(await unlockOptionsAction()).toBeNull();
    const other = await aMember(me.scope.practiceId, { passwordHash });
    await actAs(other.scope);
    await lockAction();
    expect(await unlockOptionsAction()).toBeNull();
    expect(await unlockPasskeyAction(key.sign({ challenge: 'x' }))).toContain('not accepted');
    await removePasskeyAction((await listPasskeys(me.scope))[0]?.id ?? '', none, formOf({}));
    expect(await listPasskeys(me.scope)).toHaveLength(1);
  });
});
