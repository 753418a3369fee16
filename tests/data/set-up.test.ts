import { beforeEach, describe, expect, it } from 'vitest';

import { systemScope } from '@/lib/access/system-scope';
import { findAccountForSignIn } from '@/lib/data/accounts';
import { recordContentReview } from '@/lib/data/content-reviews';
import { createFirstOwner, needsFirstOwner } from '@/lib/data/first-owner';
import { createSetupCode, isSetupCodeValid, useSetupCode } from '@/lib/data/setup-codes';
import { atOnce } from '../support/at-once';
import { aReview } from '../support/content-reviews';
import { dumpPractice } from '../support/database-dump';
import { aMember, aPractice } from '../support/practices';
import { aClient, aSignedIntake, aSignedRecord } from '../support/records';
import { aSheet } from '../support/sheets';
import { ownerDatabase } from '../support/owner-database';

const scope = systemScope('test');

const owner = (more: object = {}) => ({
  practiceName: 'Harbour Street',
  name: 'Ana Ruiz',
  email: 'Ana.Ruiz@Example.org ',
  passwordHash: 'hash',
  ...more,
});

async function empty(): Promise<void> {
  await ownerDatabase().$executeRaw`TRUNCATE practice, account, setup_code, audit_event CASCADE`;
}

/** A demo practice in which everything has happened, a correction included. */
async function aDemo() {
  const demo = await aPractice({ isDemo: true });
  const { email } = await aMember(demo.practiceId);
  const { id: clientId } = await aClient(demo);
  await aSignedIntake(demo, { clientId });
  const signed = await aSignedIntake(demo, { clientId });
  await aSignedRecord(demo, signed);
  await aSheet(demo, signed);
  await recordContentReview(demo, aReview());
  return { demo, email };
}

beforeEach(empty);

describe('createFirstOwner', () => {
  it('makes a practice, an account and an owner, once', async () => {
    expect(await needsFirstOwner(scope)).toBe(true);
    const results = await atOnce(10, (n) =>
      createFirstOwner(scope, owner({ email: `owner${n}@example.org` })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((one) => !one.ok && one.reason === 'already_set_up')).toHaveLength(9);
    expect(await needsFirstOwner(scope)).toBe(false);
    expect(await ownerDatabase().membership.findMany()).toMatchObject([{ role: 'owner' }]);
  });

  it('takes the demo practice with it, and leaves one audit row of that', async () => {
    const { demo, email } = await aDemo();
    const left = await aMember(demo.practiceId);
    const real = await ownerDatabase().practice.create({ data: { name: 'Without owner yet' } });
    await ownerDatabase().membership.create({
      data: { practiceId: real.id, accountId: left.scope.accountId, role: 'therapist' },
    });
    const made = await createFirstOwner(scope, owner());
    expect(made.ok).toBe(true);
    const rest = await dumpPractice(demo.practiceId);
    expect(rest.filter((line) => !line.startsWith('audit_event '))).toEqual([]);
    expect(rest.some((line) => line.includes('remove_demo_practice'))).toBe(true);
    expect(await findAccountForSignIn(scope, { email })).toBeNull();
    expect(await findAccountForSignIn(scope, { email: left.email })).toMatchObject({
      practiceIds: [real.id],
    });
    expect(await findAccountForSignIn(scope, { email: 'ANA.RUIZ@example.org' })).toMatchObject({
      practiceIds: [made.ok && made.value.practiceId],
    });
  });

  it('lets the first owner take an address that only the demo used', async () => {
    const { email } = await aDemo();
    expect(await createFirstOwner(scope, owner({ email }))).toMatchObject({ ok: true });
  });

  it('refuses an address that stays, and then leaves the demo alone', async () => {
    const { demo } = await aDemo();
    const before = await dumpPractice(demo.practiceId);
    const real = await ownerDatabase().practice.create({ data: { name: 'Real' } });
    const { email } = await aMember(real.id);
    expect(await createFirstOwner(scope, owner({ email }))).toEqual({
      ok: false,
      reason: 'email_taken',
    });
    expect(await dumpPractice(demo.practiceId)).toEqual(before);
  });
});

describe('a set-up code', () => {
  it('makes one owner, however many use it at once', async () => {
    const code = await createSetupCode(scope);
    expect(code.length).toBeGreaterThanOrEqual(24);
    expect(JSON.stringify(await ownerDatabase().setupCode.findMany())).not.toContain(code);
    const results = await atOnce(10, (n) =>
      useSetupCode(scope, { code, owner: owner({ email: `many${n}@example.org` }) }),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((one) => !one.ok && one.reason === 'wrong_code')).toHaveLength(9);
    expect(await ownerDatabase().practice.count()).toBe(1);
  });

  it('is not used up by an address that is taken', async () => {
    const real = await ownerDatabase().practice.create({ data: { name: 'Real' } });
    const { email } = await aMember(real.id);
    const code = await createSetupCode(scope);
    const refused = await useSetupCode(scope, { code, owner: owner({ email }) });
    expect(refused).toEqual({ ok: false, reason: 'email_taken' });
    expect(await useSetupCode(scope, { code: ` ${code}\n`, owner: owner() })).toMatchObject({
      ok: true,
    });
  });

  it('is dead after a day, after the next one, and when it is another', async () => {
    const old = await createSetupCode(scope);
    const code = await createSetupCode(scope);
    expect(await isSetupCodeValid(scope, old)).toBe(false);
    expect(await isSetupCodeValid(scope, 'wrong')).toBe(false);
    expect(await isSetupCodeValid(scope, code)).toBe(true);
    await ownerDatabase()
      .$executeRaw`UPDATE setup_code SET expires_at = now() - interval '1 second'`;
    const late = await useSetupCode(scope, { code, owner: owner() });
    expect(late).toEqual({ ok: false, reason: 'wrong_code' });
    expect(await ownerDatabase().practice.count()).toBe(0);
  });
});
