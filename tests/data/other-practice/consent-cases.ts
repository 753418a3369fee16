import { expect } from 'vitest';

import { listConsents, readConsentRecords, recordConsents } from '@/lib/data/consents';
import { newConsents } from '../../support/consents';
import { nothing, type Cases } from './both';

export const consentCases: Cases = (both) => ({
  listConsents: async () => {
    const { clientId } = both.mine.signed;
    expect(await listConsents(both.b, clientId)).toEqual([]);
    expect(await listConsents(both.a, clientId)).toHaveLength(1);
  },
  readConsentRecords: async () => {
    const { clientId } = both.mine.signed;
    expect(await readConsentRecords(both.b, { clientId })).toEqual([]);
    expect(await readConsentRecords(both.a, { clientId })).toHaveLength(1);
  },
  recordConsents: async () => {
    const { clientId } = both.mine.signed;
    expect(await recordConsents(both.b, newConsents(clientId))).toEqual(nothing);
  },
});
