import { beforeEach, describe, expect, it } from 'vitest';

import { systemScope } from '@/lib/access/system-scope';
import { createLoginSession } from '@/lib/data/accounts';
import { savePassword } from '@/lib/data/login-devices';
import {
  applyReset,
  createReset,
  createResetOnMachine,
  findOpenReset,
  findReset,
  revokeReset,
} from '@/lib/data/password-resets';
import { removePerson, savePerson } from '@/lib/data/people';
import { textHash } from '@/lib/data/rows/text-hash';
import type { PracticeScope, SystemScope } from '@/lib/data/scope';
import type { Role } from '@/lib/domain/practice/permissions';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aSession } from '../support/sessions';
import { whileOpen } from '../support/while-open';

const system = { kind: 'system', actor: 'test' } as SystemScope;
let owner: PracticeScope;
let person: PracticeScope;
let count = 0;

beforeEach(async () => {
  owner = await aPractice();
  person = (await aMember(owner.practiceId)).scope;
});

const worksAlsoIn = (practiceId: string, role: Role = 'therapist') =>
  ownerDatabase().membership.create({ data: { practiceId, accountId: person.accountId, role } });

const accountOf = ({ accountId }: PracticeScope) =>
  ownerDatabase().account.findUniqueOrThrow({ where: { id: accountId } });

const rowsOf = ({ accountId }: PracticeScope) =>
  ownerDatabase().passwordReset.findMany({ where: { accountId } });

const newHash = () => textHash(`${(count += 1)} ${owner.practiceId}`);

async function aReset({ by = owner, lastsSeconds = 3600 } = {}): Promise<string> {
  const tokenHash = newHash();
  const { accountId } = person;
  const made = await createReset(by, { accountId, tokenHash, lastsSeconds });
  if (!made.ok) throw new Error(made.reason);
  return tokenHash;
}

const apply = (tokenHash: string, passwordHash = 'a new one') =>
  applyReset(system, { tokenHash, passwordHash });

/** The link opens nothing and changes nothing. */
async function isDead(tokenHash: string): Promise<void> {
  const { passwordHash } = await accountOf(person);
  expect(await findReset(system, { tokenHash })).toBeNull();
  expect(await apply(tokenHash, 'taken over')).toEqual({ ok: false, reason: 'not_found' });
  expect((await accountOf(person)).passwordHash).toBe(passwordHash);
}

describe('a link to a new password', () => {
  it('is found as often as somebody looks, and used once, of 50 at once too', async () => {
    const { email } = await accountOf(person);
    const tokenHash = await aReset();
    expect(await findReset(system, { tokenHash })).toMatchObject({ email });
    expect(await findReset(system, { tokenHash })).toMatchObject({ accountId: person.accountId });
    const answers = await atOnce(50, (index) => apply(tokenHash, `password ${index}`));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const won = answers.findIndex(({ ok }) => ok);
    expect((await accountOf(person)).passwordHash).toBe(`password ${won}`);
    await isDead(tokenHash);
  });

  it('ends every sign-in and every known browser of the account, and leaves its second factor', async () => {
    const { accountId } = person;
    await aSession(person);
    await aSession(person);
    await ownerDatabase().knownDevice.create({ data: { accountId, tokenHash: newHash() } });
    await ownerDatabase().totp.create({
      data: { accountId, secret: 'kept', confirmedAt: new Date() },
    });
    const others = await aSession(owner);
    expect(await apply(await aReset())).toMatchObject({ ok: true });
    const live = { endedAt: null };
    expect(await ownerDatabase().loginSession.count({ where: { accountId, ...live } })).toBe(0);
    expect(await ownerDatabase().loginSession.count({ where: { id: others, ...live } })).toBe(1);
    const known = { accountId, revokedAt: null };
    expect(await ownerDatabase().knownDevice.count({ where: known })).toBe(0);
    const totp = await ownerDatabase().totp.findUniqueOrThrow({ where: { accountId } });
    expect(totp).toMatchObject({ secret: 'kept', removedAt: null });
  });

  it('stands in the audit with who made it, and with its use', async () => {
    await apply(await aReset());
    const { practiceId } = owner;
    const lines = await ownerDatabase().auditEvent.findMany({
      where: { practiceId, entityId: person.accountId },
      orderBy: { at: 'asc' },
    });
    expect(lines.map(({ action }) => action)).toEqual(['make_reset', 'reset_password']);
    expect(lines[0]).toMatchObject({ accountId: owner.accountId });
  });

  it('keeps no more than a hash of itself', async () => {
    await aReset();
    const [row] = await rowsOf(person);
    expect(Object.keys(row ?? {})).not.toContain('token');
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, (tokenHash: string) => Promise<unknown>]>([
    [
      'is over',
      (tokenHash) => ownerDatabase().$executeRaw`
        UPDATE password_reset SET expires_at = now() - interval '1 second' WHERE token_hash = ${tokenHash}`,
    ],
    ['was taken back', () => revokeReset(owner, person.accountId)],
    ['was followed by another one', () => aReset()],
    ['comes from an owner who has left', () => leaves(owner)],
    [
      'comes from somebody who owns nothing here any more',
      async () => {
        await aMember(owner.practiceId, { role: 'owner' });
        const { accountId } = owner;
        const change = { accountId, version: 0, licence: '', trainings: [] };
        await savePerson(owner, { ...change, role: 'therapist' });
      },
    ],
    ['is for somebody who was removed', () => removePerson(owner, person.accountId)],
    [
      'is for somebody who was removed and asked back',
      async () => {
        await removePerson(owner, person.accountId);
        await ownerDatabase().membership.updateMany({
          where: { accountId: person.accountId },
          data: { leftAt: null },
        });
      },
    ],
    [
      'is for somebody who works in another practice since',
      async () => worksAlsoIn((await aPractice()).practiceId),
    ],
    [
      'is older than the password',
      () => savePassword(person, { passwordHash: 'remembered', sessionId: null }),
    ],
  ])('opens nothing when it %s', async (_name, spoil) => {
    const tokenHash = await aReset();
    expect(await findReset(system, { tokenHash })).not.toBeNull();
    await spoil(tokenHash);
    await isDead(tokenHash);
  });

  async function leaves(who: PracticeScope): Promise<void> {
    await aMember(who.practiceId, { role: 'owner' });
    await removePerson(who, who.accountId);
  }

  it('waits for whoever is joining another practice at this moment, and is then refused', async () => {
    const tokenHash = await aReset();
    const { practiceId } = await aPractice();
    const used = await whileOpen(
      (db) =>
        db.membership.create({
          data: { practiceId, accountId: person.accountId, role: 'owner' },
        }),
      () => apply(tokenHash, 'taken over'),
    );
    expect(used).toMatchObject({ reason: 'not_found' });
    expect((await accountOf(person)).passwordHash).not.toBe('taken over');
  });
});

it('a sign-in that was looked at before its new password counts opens nothing after it', async () => {
  const { accountId, practiceId } = person;
  const scope = systemScope('sign-in', { accountId, practiceId });
  const login = { lastsSeconds: 60, device: '', awaitsSecondFactor: false, passwordHash: 'none' };
  expect(await createLoginSession(scope, { ...login, tokenHash: newHash() })).toBe(true);
  const tokenHash = newHash();
  const isOpen = await whileOpen(
    (db) => db.account.update({ where: { id: accountId }, data: { passwordHash: 'new' } }),
    () => createLoginSession(scope, { ...login, tokenHash }),
  );
  expect(isOpen).toBe(false);
  expect(await ownerDatabase().loginSession.count({ where: { tokenHash } })).toBe(0);
});

describe('an owner', () => {
  it('makes none for somebody who works in another practice too, also after it was there before', async () => {
    const { practiceId } = await aPractice();
    const elsewhere = await worksAlsoIn(practiceId);
    await expect(aReset()).rejects.toThrow('elsewhere');
    expect(await rowsOf(person)).toEqual([]);
    await ownerDatabase().membership.update({
      where: { id: elsewhere.id },
      data: { leftAt: new Date() },
    });
    expect(await findReset(system, { tokenHash: await aReset() })).not.toBeNull();
  });

  it('makes none for themselves, nor for somebody of another practice or who has left', async () => {
    const reset = { tokenHash: newHash(), lastsSeconds: 60 };
    const stranger = await aPractice();
    await removePerson(owner, person.accountId);
    for (const { accountId } of [owner, stranger, person]) {
      expect(await createReset(owner, { ...reset, accountId })).toMatchObject({
        reason: 'not_found',
      });
    }
    expect(await createReset(owner, { ...reset, accountId: 'x' })).toMatchObject({ ok: false });
  });

  it('sees that one is open, and takes it back once', async () => {
    expect(await findOpenReset(owner, person.accountId)).toBeNull();
    await aReset();
    const open = await findOpenReset(owner, person.accountId);
    expect(open?.expiresAt.getTime()).toBeGreaterThan(Date.now());
    expect(await revokeReset(owner, person.accountId)).toMatchObject({ ok: true });
    expect(await revokeReset(owner, person.accountId)).toMatchObject({ reason: 'not_found' });
    expect(await findOpenReset(owner, person.accountId)).toBeNull();
  });
});

it('whoever runs the server makes one for anybody, in several practices too', async () => {
  await worksAlsoIn((await aPractice()).practiceId);
  const { practiceId, accountId } = person;
  const tokenHash = newHash();
  const machine = { ...system, practiceId };
  await createResetOnMachine(machine, { accountId, tokenHash, lastsSeconds: 60 });
  const audit = { practiceId, action: 'make_reset', entityId: accountId };
  expect(await ownerDatabase().auditEvent.findMany({ where: audit })).toMatchObject([
    { accountId: null, actor: 'test' },
  ]);
  expect(await rowsOf(person)).toMatchObject([{ createdById: null }]);
  expect(await apply(tokenHash)).toMatchObject({ ok: true });
  expect((await accountOf(person)).passwordHash).toBe('a new one');
});
