import { expect } from 'vitest';

import {
  findLetter,
  issueLetter,
  listLetters,
  nextLetterNumber,
} from '@/lib/data/referral-letters';
import { someLetter } from '../../support/letters';
import { aClient, aSignedIntake } from '../../support/records';
import type { Cases } from './both';

export const letterCases: Cases = (both) => ({
  findLetter: async () => {
    expect(await findLetter(both.b, both.mine.letter.id)).toBeNull();
  },
  listLetters: async () => {
    expect(await listLetters(both.b, both.mine.client.id)).toEqual([]);
  },
  nextLetterNumber: async () => {
    expect(await nextLetterNumber(both.b, both.mine.client.id)).toBe(1);
  },
  issueLetter: async () => {
    const { b, mine } = both;
    const own = await aSignedIntake(b, { clientId: (await aClient(b)).id });
    const letter = { rules: [], document: someLetter() };
    const { clientId, screeningId } = mine.signed;
    expect(await issueLetter(b, { ...letter, clientId, screeningId })).toBeNull();
    expect(await issueLetter(b, { ...letter, clientId: own.clientId, screeningId })).toBeNull();
    const mixed = { clientId, screeningId: own.screeningId };
    expect(await issueLetter(b, { ...letter, ...mixed })).toBeNull();
  },
});
