import { beforeEach, describe, expect, it } from 'vitest';

import { Prisma } from '@/lib/data/generated/client';
import {
  completeSignIn,
  confirmPerson,
  endDevice,
  endOtherDevices,
  isOwnDevice,
  listDevices,
  lockDevice,
  rememberDevice,
  savePassword,
  takeSessionTry,
  unlockDevice,
} from '@/lib/data/login-devices';
import { findAccountEmail } from '@/lib/data/own-account';
import {
  addPasskey,
  keepChallenge,
  listPasskeys,
  removePasskey,
  takeChallenge,
  usePasskey,
} from '@/lib/data/passkeys';
import { findPinHash, savePin } from '@/lib/data/pins';
import type { PracticeScope } from '@/lib/data/scope';
import {
  confirmTotp,
  countRecoveryCodes,
  findTotp,
  removeTotp,
  replaceRecoveryCodes,
  startTotp,
  useRecoveryCode,
  useTotpStep,
} from '@/lib/data/second-factors';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aSession } from '../support/sessions';

const IDLE = { idleSeconds: 3600 };
const TABLES = ['totp', 'passkey', 'recovery_code', 'known_device', 'pin', 'login_session'];
let mine: PracticeScope;
/** Of the same practice: what is a person's own is not even the colleague's. */
let other: PracticeScope;
let sessionId: string;
let passkeyId: string;
let aKey = {
  credentialId: '',
  publicKey: new Uint8Array([1]),
  counter: 5,
  transports: [],
  name: 'key',
};

beforeEach(async () => {
  mine = await aPractice();
  other = (await aMember(mine.practiceId)).scope;
  sessionId = await aSession(mine);
  await startTotp(mine, 'sealed');
  await confirmTotp(mine, 1);
  await replaceRecoveryCodes(mine, ['hash']);
  await savePin(mine, 'hash');
  await rememberDevice(mine, 'hash');
  aKey = { ...aKey, credentialId: sessionId };
  await addPasskey(mine, aKey);
  passkeyId = (await listPasskeys(mine))[0]?.id ?? '';
  await keepChallenge(mine, { sessionId, challenge: 'mine' });
});

async function rowsOf(accountId: string): Promise<string[]> {
  const lines: string[] = [];
  for (const table of TABLES) {
    const rows = await ownerDatabase().$queryRaw<{ line: string }[]>(
      Prisma.sql`SELECT ${table} || to_jsonb(t)::text AS line FROM ${Prisma.raw(table)} t
        WHERE account_id = ${accountId}::uuid ORDER BY 1`,
    );
    lines.push(...rows.map(({ line }) => line));
  }
  return lines;
}

describe('another person, also of the same practice', () => {
  const acts: Record<string, () => Promise<unknown>> = {
    listDevices: async () => expect(await listDevices(other, IDLE)).toEqual([]),
    endDevice: async () => expect(await endDevice(other, sessionId)).toBe(false),
    endOtherDevices: () => endOtherDevices(other, '01900000-0000-7000-8000-000000000001'),
    savePassword: () => savePassword(other, { passwordHash: 'x', sessionId: null }),
    isOwnDevice: async () => expect(await isOwnDevice(other, 'hash')).toBe(false),
    confirmPerson: () => confirmPerson(other, sessionId),
    completeSignIn: async () => {
      const done = { sessionId, tokenHash: 'stolen', lastsSeconds: 60 };
      expect(await completeSignIn(other, done)).toBe(false);
    },
    takeSessionTry: async () =>
      expect(await takeSessionTry(other, { sessionId, limit: 5 })).toBe(false),
    lockDevice: () => lockDevice(other, sessionId),
    unlockDevice: async () =>
      expect(await unlockDevice(other, { sessionId, isSure: true })).toBe(false),
    listPasskeys: async () => expect(await listPasskeys(other)).toEqual([]),
    removePasskey: async () => expect(await removePasskey(other, passkeyId)).toBe(false),
    usePasskey: async () =>
      expect(await usePasskey(other, { id: passkeyId, counter: 9 })).toBe(false),
    addPasskey: async () => expect(await addPasskey(other, aKey)).toBe(false),
    keepChallenge: () => keepChallenge(other, { sessionId, challenge: 'theirs' }),
    takeChallenge: async () => expect(await takeChallenge(other, sessionId)).toBeNull(),
    findPinHash: async () => expect(await findPinHash(other)).toBeNull(),
    savePin: () => savePin(other, null),
    findTotp: async () => expect(await findTotp(other)).toBeNull(),
    useTotpStep: async () => expect(await useTotpStep(other, 99)).toBe(false),
    removeTotp: async () => expect(await removeTotp(other)).toBe(false),
    useRecoveryCode: async () => expect(await useRecoveryCode(other, 'hash')).toBe(false),
    replaceRecoveryCodes: () => replaceRecoveryCodes(other, ['theirs']),
    countRecoveryCodes: async () => expect(await countRecoveryCodes(other)).toBe(0),
    findAccountEmail: async () =>
      expect(await findAccountEmail(other)).not.toBe(await findAccountEmail(mine)),
  };
  it.each(Object.entries(acts))('gets nothing and changes nothing: %s', async (_name, act) => {
    const before = await rowsOf(mine.accountId);
    expect(before.length).toBeGreaterThanOrEqual(5);
    await act();
    expect(await rowsOf(mine.accountId)).toEqual(before);
  });
});

describe('a device', () => {
  it('has so many tries, also for fifty at once', async () => {
    const answers = await atOnce(50, () => takeSessionTry(mine, { sessionId, limit: 5 }));
    expect(answers.filter(Boolean)).toHaveLength(5);
    await unlockDevice(mine, { sessionId, isSure: false });
    expect(await takeSessionTry(mine, { sessionId, limit: 5 })).toBe(true);
  });

  it('is locked until its person is back; the PIN alone makes nobody sure', async () => {
    await ownerDatabase()
      .$executeRaw`UPDATE login_session SET confirmed_at = now() - interval '1 hour'
      WHERE id = ${sessionId}::uuid`;
    await lockDevice(mine, sessionId);
    const read = () => ownerDatabase().loginSession.findUniqueOrThrow({ where: { id: sessionId } });
    expect((await read()).lockedAt).not.toBeNull();
    expect(await unlockDevice(mine, { sessionId, isSure: false })).toBe(true);
    const back = await read();
    expect(back.lockedAt).toBeNull();
    expect(Date.now() - back.confirmedAt.getTime()).toBeGreaterThan(3_000_000);
    await unlockDevice(mine, { sessionId, isSure: true });
    expect(Date.now() - (await read()).confirmedAt.getTime()).toBeLessThan(60_000);
  });

  it('that was signed out is not unlocked', async () => {
    await endDevice(mine, sessionId);
    expect(await unlockDevice(mine, { sessionId, isSure: true })).toBe(false);
    expect(await endDevice(mine, sessionId)).toBe(false);
  });

  it('completes its sign-in once', async () => {
    await ownerDatabase().loginSession.update({
      where: { id: sessionId },
      data: { awaitsSecondFactor: true },
    });
    const answers = await atOnce(20, (index) =>
      completeSignIn(mine, { sessionId, tokenHash: `t${index}`, lastsSeconds: 60 }),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('stays when its person changes the password; the others and the known browsers go', async () => {
    const elsewhere = await aSession(mine);
    await savePassword(mine, { passwordHash: 'new', sessionId });
    const left = (await listDevices(mine, IDLE)).map((device) => device.sessionId);
    expect(left).toEqual([sessionId]);
    expect(left).not.toContain(elsewhere);
    expect(await isOwnDevice(mine, 'hash')).toBe(false);
  });
});

describe('a passkey', () => {
  it.each([
    [6, true],
    [5, false],
    [4, false],
    [0, false],
  ])('that has counted 5 may count %i: %s', async (counter, isRight) => {
    expect(await usePasskey(mine, { id: passkeyId, counter })).toBe(isRight);
  });

  it('is asked once, by fifty at the same moment too, and for five minutes', async () => {
    const answers = await atOnce(50, () => takeChallenge(mine, sessionId));
    expect(answers.filter((one) => one !== null)).toEqual(['mine']);
    await keepChallenge(mine, { sessionId, challenge: 'late' });
    await ownerDatabase().$executeRaw`UPDATE login_session
      SET challenge_at = now() - interval '6 minutes' WHERE id = ${sessionId}::uuid`;
    expect(await takeChallenge(mine, sessionId)).toBeNull();
  });

  it('that was taken away signs nothing', async () => {
    expect(await removePasskey(mine, passkeyId)).toBe(true);
    expect(await usePasskey(mine, { id: passkeyId, counter: 9 })).toBe(false);
    expect(await removePasskey(mine, passkeyId)).toBe(false);
  });
});
