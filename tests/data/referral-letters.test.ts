import { beforeAll, expect, test } from 'vitest';

import { findLetter, issueLetter, listLetters } from '@/lib/data/referral-letters';
import type { PracticeScope } from '@/lib/data/scope';
import { aLetter, someLetter } from '../support/letters';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, aSignedIntake, type SignedIntake } from '../support/records';

let scope: PracticeScope;
let signed: SignedIntake;

beforeAll(async () => {
  scope = await aPractice();
  signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
});

test('a letter reads back as it was issued, numbered for its client, newest first', async () => {
  const one = await aLetter(scope, signed, { ownWords: 'שלום\n*x*' });
  const two = await aLetter(scope, signed);
  expect([one.number, two.number]).toEqual([1, 2]);
  expect((await findLetter(scope, one.id))?.document).toEqual(
    someLetter({ number: 1, ownWords: 'שלום\n*x*' }),
  );
  const listed = await listLetters(scope, signed.clientId);
  expect(listed.map(({ id }) => id)).toEqual([two.id, one.id]);
  const audit = await ownerDatabase().auditEvent.findMany({ where: { entityId: one.id } });
  expect(audit.map(({ action }) => action)).toEqual(['issue_letter']);
});

test('no number is given twice, and no letter is changed, removed or written in the clear', async () => {
  const { id, number } = await aLetter(scope, signed);
  const again = { ...signed, rules: [], document: someLetter({ number }) };
  await expect(issueLetter(scope, again)).rejects.toThrow();
  const row = await ownerDatabase().referralLetter.findFirstOrThrow({ where: { id } });
  expect(JSON.stringify(row.document)).not.toMatch(/Thin bones|Lindqvist/);
  const plain = ownerDatabase().referralLetter.update({ where: { id }, data: { document: {} } });
  await expect(plain).rejects.toThrow(/referral_letter_sealed/);
});

test('a screening of another client, and nonsense for ids, give no letter', async () => {
  const other = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
  const letter = { rules: [], document: someLetter({ number: 99 }) };
  for (const ids of [
    { clientId: signed.clientId, screeningId: other.screeningId },
    { clientId: 'x', screeningId: other.screeningId },
    { clientId: signed.clientId, screeningId: '../x' },
  ]) {
    expect(await issueLetter(scope, { ...letter, ...ids })).toBeNull();
  }
  expect(await findLetter(scope, 'x')).toBeNull();
  expect(await listLetters(scope, 'x')).toEqual([]);
});
