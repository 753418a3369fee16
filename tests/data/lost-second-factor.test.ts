import { beforeEach, describe, expect, it } from 'vitest';

import { systemScope } from '@/lib/access/system-scope';
import { createLoginSession, findLoginSession } from '@/lib/data/accounts';
import {
  applyReset,
  createReset,
  createResetOnMachine,
  findReset,
} from '@/lib/data/password-resets';
import { textHash } from '@/lib/data/rows/text-hash';
import type { PracticeScope } from '@/lib/data/scope';
import { confirmTotp, removeTotp, startTotp } from '@/lib/data/second-factors';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';

const system = systemScope('test');
let owner: PracticeScope;
let person: PracticeScope;
let count = 0;

beforeEach(async () => {
  owner = await aPractice();
  person = (await aMember(owner.practiceId)).scope;
});

const newHash = () => textHash(`lost ${(count += 1)} ${owner.practiceId}`);
const apply = (tokenHash: string) => applyReset(system, { tokenHash, passwordHash: 'a new one' });

describe('a lost second factor', () => {
  const withFactors = async (): Promise<void> => {
    const { accountId } = person;
    const key = { credentialId: newHash(), publicKey: Buffer.from('key'), name: 'Key' };
    await ownerDatabase().totp.create({
      data: { accountId, secret: 'lost', confirmedAt: new Date() },
    });
    await ownerDatabase().passkey.create({ data: { accountId, ...key, transports: [] } });
    await ownerDatabase().recoveryCode.create({ data: { accountId, codeHash: newHash() } });
  };

  async function aMachineReset(): Promise<string> {
    const { practiceId, accountId } = person;
    const tokenHash = newHash();
    const given = { accountId, tokenHash, lastsSeconds: 60, takesSecondFactor: true };
    await createResetOnMachine({ ...system, practiceId }, given);
    return tokenHash;
  }

  const left = async () => ({
    totp: await ownerDatabase().totp.count({ where: factorOf('removedAt') }),
    passkeys: await ownerDatabase().passkey.count({ where: factorOf('removedAt') }),
    codes: await ownerDatabase().recoveryCode.count({ where: factorOf('usedAt') }),
  });
  const factorOf = (ended: 'removedAt' | 'usedAt') => ({
    accountId: person.accountId,
    [ended]: null,
  });

  async function mustSetUp(): Promise<boolean | undefined> {
    const tokenHash = newHash();
    const { accountId, practiceId } = person;
    await createLoginSession(systemScope('sign-in', { accountId, practiceId }), {
      ...{ tokenHash, lastsSeconds: 60, device: '', awaitsSecondFactor: false },
    });
    const asked = { tokenHash, idleSeconds: 60, lockSeconds: 60 };
    return (await findLoginSession(system, asked))?.mustEnrol;
  }

  it('is taken off by the use of such a link, not by its making, and another one has to follow', async () => {
    await withFactors();
    const tokenHash = await aMachineReset();
    expect(await findReset(system, { tokenHash })).toMatchObject({ takesSecondFactor: true });
    expect(await left()).toEqual({ totp: 1, passkeys: 1, codes: 1 });
    expect(await mustSetUp()).toBe(false);
    expect(await apply(tokenHash)).toMatchObject({ ok: true });
    expect(await left()).toEqual({ totp: 0, passkeys: 0, codes: 0 });
    expect(await mustSetUp()).toBe(true);
    const own = systemScope('test', { accountId: person.accountId });
    expect(await startTotp(own, 'new')).toBe(true);
    expect(await mustSetUp()).toBe(true);
    expect(await confirmTotp({ ...own, practiceId: person.practiceId }, 1)).toBe(true);
    expect(await mustSetUp()).toBe(false);
    expect(await removeTotp({ ...own, practiceId: person.practiceId })).toBe(true);
    expect(await mustSetUp()).toBe(false);
  });

  it('stands in the audit: who made the link, and what its use took off', async () => {
    await withFactors();
    await apply(await aMachineReset());
    const lines = await ownerDatabase().auditEvent.findMany({
      where: { practiceId: person.practiceId, entityId: person.accountId },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    expect(lines.map(({ action }) => action)).toEqual([
      'make_factor_reset',
      'lose_second_factor',
      'reset_password',
    ]);
    expect(lines[0]).toMatchObject({ accountId: null, actor: 'test' });
  });

  it('no owner’s link takes one off: the database itself refuses it', async () => {
    await withFactors();
    const { accountId } = person;
    const tokenHash = newHash();
    const made = await createReset(owner, { accountId, tokenHash, lastsSeconds: 60 });
    expect(made).toMatchObject({ ok: true });
    const forged = ownerDatabase().passwordReset.update({
      where: { tokenHash },
      data: { takesSecondFactor: true },
    });
    await expect(forged).rejects.toThrow('password_reset_second_factor_on_machine');
    expect(await apply(tokenHash)).toMatchObject({ ok: true });
    expect(await left()).toEqual({ totp: 1, passkeys: 1, codes: 1 });
  });
});
