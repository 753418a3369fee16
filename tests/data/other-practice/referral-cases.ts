import { expect } from 'vitest';

import {
  addClientFile,
  exportClientFile,
  listFileIds,
  openClientFile,
} from '@/lib/data/client-files';
import { listReferralSteps, logReferralStep } from '@/lib/data/referral-steps';
import { newStep, PDF } from '../../support/referrals';
import { aClient } from '../../support/records';
import { nothing, type Cases } from './both';

export const referralCases: Cases = (both) => ({
  addClientFile: async () => {
    const { clientId } = both.mine.signed;
    expect(await addClientFile(both.b, { clientId, kind: 'pdf', bytes: PDF })).toEqual(nothing);
  },
  openClientFile: async () => {
    expect(await openClientFile(both.b, both.mine.paperId)).toBeNull();
  },
  exportClientFile: async () => {
    expect(await exportClientFile(both.b, both.mine.paperId)).toBeNull();
  },
  listFileIds: async () => {
    const { clientId } = both.mine.signed;
    expect(await listFileIds(both.b, [clientId])).toEqual([]);
    expect(await listFileIds(both.a, [clientId])).toEqual([both.mine.paperId]);
  },
  listReferralSteps: async () => {
    const { clientId } = both.mine.signed;
    expect(await listReferralSteps(both.b, clientId)).toEqual([]);
    expect(await listReferralSteps(both.a, clientId)).toHaveLength(2);
  },
  logReferralStep: async () => {
    const { mine, b } = both;
    const { clientId } = mine.signed;
    const about = { letterId: mine.letter.id };
    expect(await logReferralStep(b, newStep(clientId))).toEqual(nothing);
    // B's own client with A's letter, and with A's paper.
    const own = (await aClient(b)).id;
    const answered = { kind: 'answered' as const, about };
    expect(await logReferralStep(b, newStep(own, answered))).toEqual(nothing);
    expect(await logReferralStep(b, newStep(own, { fileId: mine.paperId }))).toEqual(nothing);
  },
});
