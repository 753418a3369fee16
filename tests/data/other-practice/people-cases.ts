import { expect } from 'vitest';

import { createInvite, listInvites, revokeInvite } from '@/lib/data/invites';
import {
  findOwnAccount,
  listOwnPractices,
  saveOwnName,
  switchPractice,
} from '@/lib/data/own-account';
import { createReset, findOpenReset, revokeReset } from '@/lib/data/password-resets';
import { findPerson, listPeople, listTrained, removePerson, savePerson } from '@/lib/data/people';
import { askSecondFactor, asksSecondFactor } from '@/lib/data/practices';
import { aSession } from '../../support/sessions';
import { nothing, type Cases } from './both';

export const peopleCases: Cases = (both) => ({
  listPeople: async () => {
    const people = await listPeople(both.b);
    expect(people.map(({ accountId }) => accountId)).toEqual([both.b.accountId]);
  },
  findPerson: async () => {
    expect(await findPerson(both.b, both.a.accountId)).toBeNull();
  },
  listTrained: async () => {
    expect(await listTrained(both.b, 'oncology')).toEqual([]);
  },
  savePerson: async () => {
    const change = { accountId: both.a.accountId, version: 1, licence: 'x', trainings: [] };
    expect(await savePerson(both.b, { ...change, role: 'owner' })).toEqual(nothing);
    expect(await savePerson(both.b, { ...change, role: 'reviewer' })).toEqual(nothing);
  },
  removePerson: async () => {
    expect(await removePerson(both.b, both.a.accountId)).toEqual(nothing);
  },
  listInvites: async () => {
    expect(await listInvites(both.b)).toEqual([]);
  },
  createInvite: async () => {
    // The same address may be asked by both: neither takes the other's invite back.
    const { email } = both.mine.invite;
    const made = await createInvite(both.b, {
      tokenHash: 'e'.repeat(64),
      email,
      role: 'owner',
      lastsSeconds: 60,
    });
    expect(made).toMatchObject({ ok: true });
  },
  revokeInvite: async () => {
    expect(await revokeInvite(both.b, both.mine.invite.id)).toEqual(nothing);
  },
  createReset: async () => {
    const { accountId } = both.mine.reset;
    const reset = { accountId, tokenHash: 'f'.repeat(64), lastsSeconds: 60 };
    expect(await createReset(both.b, reset)).toEqual(nothing);
  },
  findOpenReset: async () => {
    expect(await findOpenReset(both.a, both.mine.reset.accountId)).not.toBeNull();
    expect(await findOpenReset(both.b, both.mine.reset.accountId)).toBeNull();
  },
  revokeReset: async () => {
    expect(await revokeReset(both.b, both.mine.reset.accountId)).toEqual(nothing);
  },
  listOwnPractices: async () => {
    const mine = await listOwnPractices(both.b);
    expect(mine.map(({ practiceId }) => practiceId)).toEqual([both.b.practiceId]);
  },
  switchPractice: async () => {
    const sessionId = await aSession(both.b);
    const { practiceId } = both.a;
    expect(await switchPractice(both.b, { sessionId, practiceId })).toEqual(nothing);
    // A's own device stays where it is.
    const foreign = { sessionId: both.mine.sessionId, practiceId: both.b.practiceId };
    expect(await switchPractice(both.b, foreign)).toEqual(nothing);
  },
  findOwnAccount: async () => {
    const mine = await findOwnAccount(both.a);
    expect(await findOwnAccount(both.b)).not.toEqual(mine);
  },
  saveOwnName: async () => {
    const before = await findOwnAccount(both.a);
    await saveOwnName(both.b, 'Somebody Else');
    expect(await findOwnAccount(both.a)).toEqual(before);
  },
  asksSecondFactor: async () => {
    expect(await asksSecondFactor(both.b)).toBe(false);
  },
  askSecondFactor: async () => {
    await askSecondFactor(both.b, true);
    expect(await asksSecondFactor(both.a)).toBe(false);
    await askSecondFactor(both.b, false);
  },
});
