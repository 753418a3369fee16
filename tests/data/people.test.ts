import { beforeEach, describe, expect, it } from 'vitest';

import { acceptInvite, createInvite, findInvite, revokeInvite } from '@/lib/data/invites';
import { listOwnPractices, switchPractice } from '@/lib/data/own-account';
import { findPerson, listTrained, removePerson, savePerson } from '@/lib/data/people';
import { textHash } from '@/lib/data/rows/text-hash';
import type { PracticeScope, SystemScope } from '@/lib/data/scope';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aSession } from '../support/sessions';
import { whileOpen } from '../support/while-open';

const system = { kind: 'system', actor: 'test' } as SystemScope;
const plain = { version: 0, licence: '', trainings: [] };
let owner: PracticeScope;
let count = 0;

beforeEach(async () => {
  owner = await aPractice();
});

const liveSessions = (accountId: string) =>
  ownerDatabase().loginSession.count({ where: { accountId, endedAt: null } });

async function anInvite({ email = `new${(count += 1)}@example.org`, lastsSeconds = 3600 } = {}) {
  const tokenHash = textHash(`${email} ${owner.practiceId} ${(count += 1)}`);
  const made = await createInvite(owner, { tokenHash, email, role: 'front_desk', lastsSeconds });
  if (!made.ok) throw new Error(made.reason);
  return { id: made.value.id, tokenHash, email };
}

const somebody = { name: 'New Person', passwordHash: 'none' };

describe('people', () => {
  it('change role, licence and training; an unknown training is not claimed', async () => {
    const { scope } = await aMember(owner.practiceId);
    const { accountId } = scope;
    const change = { accountId, version: 0, role: 'therapist', licence: 'MT 12345' } as const;
    expect(await savePerson(owner, { ...change, trainings: ['oncology'] })).toMatchObject({
      ok: true,
    });
    expect(await findPerson(owner, accountId)).toMatchObject({
      licence: 'MT 12345',
      trainings: ['oncology'],
      version: 1,
    });
    const late = await savePerson(owner, { ...change, role: 'owner', trainings: [] });
    expect(late).toEqual({ ok: false, reason: 'changed_by_someone_else' });
    expect(await findPerson(owner, accountId)).toMatchObject({ role: 'therapist', version: 1 });
    expect(await listTrained(owner, 'oncology')).toHaveLength(1);
    await ownerDatabase().membership.updateMany({
      where: { accountId },
      data: { trainings: ['juggling'] },
    });
    expect(await findPerson(owner, accountId)).toMatchObject({ trainings: [] });
  });

  it('are gone with the leaving: sign-ins here end, those elsewhere stay, nothing comes back', async () => {
    const { scope, email } = await aMember(owner.practiceId);
    const elsewhere = await aPractice();
    await ownerDatabase().membership.create({
      data: {
        practiceId: elsewhere.practiceId,
        accountId: scope.accountId,
        role: 'therapist',
      },
    });
    await aSession(scope);
    await aSession(scope);
    const kept = await aSession({ ...scope, practiceId: elsewhere.practiceId });
    expect(await removePerson(owner, scope.accountId)).toMatchObject({ ok: true });
    expect(await liveSessions(scope.accountId)).toBe(1);
    expect(await findPerson(owner, scope.accountId)).toBeNull();
    expect(await removePerson(owner, scope.accountId)).toMatchObject({ reason: 'not_found' });
    const { tokenHash } = await anInvite({ email });
    const back = await acceptInvite(system, {
      tokenHash,
      as: { accountId: scope.accountId, passwordHash: 'none' },
    });
    expect(back).toMatchObject({ ok: true });
    const live = await ownerDatabase().loginSession.findMany({
      where: { accountId: scope.accountId, endedAt: null },
    });
    expect(live.map(({ id }) => id)).toEqual([kept]);
    expect(await findPerson(owner, scope.accountId)).toMatchObject({ role: 'front_desk' });
  });

  it('never leave a practice without an owner, also not two who go at once', async () => {
    const lone = { accountId: owner.accountId, ...plain };
    expect(await removePerson(owner, owner.accountId)).toMatchObject({ reason: 'last_owner' });
    expect(await savePerson(owner, { ...lone, role: 'therapist' })).toMatchObject({
      reason: 'last_owner',
    });
    const { scope: other } = await aMember(owner.practiceId, { role: 'owner' });
    // Neither can write before both have looked who owns the practice.
    const { going } = await ownerDatabase().$transaction(async (held) => {
      await held.$queryRaw`SELECT id FROM membership
        WHERE practice_id = ${owner.practiceId}::uuid FOR UPDATE`;
      const both = atOnce(2, (index) =>
        index === 0
          ? removePerson(owner, other.accountId)
          : savePerson(other, { accountId: owner.accountId, ...plain, role: 'reviewer' }),
      );
      await new Promise((later) => setTimeout(later, 500));
      return { going: both };
    });
    expect((await going).filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('work in one of their practices at a time, and only in their own', async () => {
    const { scope } = await aMember(owner.practiceId);
    const { practiceId } = await aPractice();
    const sessionId = await aSession(scope);
    const refused = await switchPractice(scope, { sessionId, practiceId });
    expect(refused).toMatchObject({ reason: 'not_found' });
    await ownerDatabase().membership.create({
      data: { practiceId, accountId: scope.accountId, role: 'reviewer' },
    });
    expect(await listOwnPractices(scope)).toHaveLength(2);
    expect(await switchPractice(scope, { sessionId, practiceId })).toMatchObject({ ok: true });
    const row = await ownerDatabase().loginSession.findUnique({ where: { id: sessionId } });
    expect(row?.practiceId).toBe(practiceId);
  });
});

describe('an invite', () => {
  it('is found as often as somebody looks, and used once, of 50 at once too', async () => {
    const { tokenHash, email } = await anInvite();
    expect(await findInvite(system, { tokenHash })).toMatchObject({ email, hasAccount: false });
    expect(await findInvite(system, { tokenHash })).toMatchObject({ role: 'front_desk' });
    const answers = await atOnce(50, () => acceptInvite(system, { tokenHash, as: somebody }));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await ownerDatabase().account.count({ where: { email } })).toBe(1);
    expect(await findInvite(system, { tokenHash })).toBeNull();
  });

  it.each([
    [
      'is over',
      (id: string) => ownerDatabase().$executeRaw`
      UPDATE invite SET expires_at = now() - interval '1 second' WHERE id = ${id}::uuid`,
    ],
    ['was taken back', (id: string) => revokeInvite(owner, id)],
    [
      'comes from somebody who owns nothing here any more',
      async () => {
        await aMember(owner.practiceId, { role: 'owner' });
        await savePerson(owner, { accountId: owner.accountId, ...plain, role: 'therapist' });
      },
    ],
    [
      'was followed by another one for the same address',
      async (_id: string, email: string) => {
        await anInvite({ email });
      },
    ],
  ])('opens nothing when it %s', async (_name, spoil) => {
    const { id, tokenHash, email } = await anInvite();
    await spoil(id, email);
    expect(await findInvite(system, { tokenHash })).toBeNull();
    const joined = await acceptInvite(system, { tokenHash, as: somebody });
    expect(joined).toMatchObject({ reason: 'not_found' });
    expect(await ownerDatabase().account.count({ where: { email } })).toBe(0);
  });

  it('that is taken back in the moment of its use stays unused', async () => {
    const { id, tokenHash, email } = await anInvite();
    const joined = await whileOpen(
      (db) => db.invite.update({ where: { id }, data: { revokedAt: new Date() } }),
      () => acceptInvite(system, { tokenHash, as: somebody }),
    );
    expect(joined).toMatchObject({ reason: 'not_found' });
    const row = await ownerDatabase().invite.findUniqueOrThrow({ where: { id } });
    expect(row.usedAt).toBeNull();
    expect(await ownerDatabase().account.count({ where: { email } })).toBe(0);
  });

  it('is not used up when the address has got an account meanwhile', async () => {
    const { email } = await aMember((await aPractice()).practiceId);
    const { tokenHash } = await anInvite({ email });
    expect(await findInvite(system, { tokenHash })).toMatchObject({ hasAccount: true });
    const joined = await acceptInvite(system, { tokenHash, as: somebody });
    expect(joined).toMatchObject({ reason: 'has_account' });
    expect(await findInvite(system, { tokenHash })).not.toBeNull();
  });

  it('waits for a new password that somebody gives its person at this moment, and is then refused', async () => {
    const { scope, email } = await aMember((await aPractice()).practiceId);
    const { accountId } = scope;
    const { tokenHash } = await anInvite({ email });
    const as = { accountId, passwordHash: 'none' };
    const joined = await whileOpen(
      (db) => db.account.update({ where: { id: accountId }, data: { passwordHash: 'taken over' } }),
      () => acceptInvite(system, { tokenHash, as }),
    );
    expect(joined).toMatchObject({ reason: 'wrong_password' });
    expect(await findPerson(owner, accountId)).toBeNull();
    expect(await findInvite(system, { tokenHash })).not.toBeNull();
  });

  it('is refused for somebody who is here', async () => {
    const { email } = await aMember(owner.practiceId);
    const asked = { tokenHash: textHash(email), email, role: 'owner', lastsSeconds: 60 } as const;
    expect(await createInvite(owner, asked)).toMatchObject({ reason: 'already_here' });
  });

  it('keeps no more than a hash of its link', async () => {
    const { id } = await anInvite();
    const row = await ownerDatabase().invite.findUniqueOrThrow({ where: { id } });
    expect(Object.keys(row)).not.toContain('token');
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
