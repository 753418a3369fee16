import { expect } from 'vitest';

import { listConsents, readConsentRecords, recordConsents, recordTalk } from '@/lib/data/consents';
import { waitingYeses } from '@/lib/domain/consent/consent-record';
import { newConsents } from '../../support/consents';
import { TODAY } from '../../support/records';
import { nothing, type Cases } from './both';

export const consentCases: Cases = (both) => ({
  listConsents: async () => {
    const { clientId } = both.mine.signed;
    expect(await listConsents(both.b, clientId)).toEqual([]);
    expect(await listConsents(both.a, clientId)).toHaveLength(2);
  },
  readConsentRecords: async () => {
    const { clientId } = both.mine.signed;
    expect(await readConsentRecords(both.b, { clientId })).toEqual([]);
    expect(await readConsentRecords(both.a, { clientId })).toHaveLength(2);
  },
  recordConsents: async () => {
    const { clientId } = both.mine.signed;
    expect(await recordConsents(both.b, newConsents(clientId))).toEqual(nothing);
  },
  recordTalk: async () => {
    const { clientId } = both.mine.signed;
    const waiting = waitingYeses(await readConsentRecords(both.a, { clientId }));
    expect(waiting.map(({ area }) => area)).toEqual(['general']);
    const talk = { clientId, area: 'general', day: TODAY, given: true } as const;
    expect(await recordTalk(both.b, talk)).toEqual(nothing);
  },
});
