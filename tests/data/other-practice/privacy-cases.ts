import { expect } from 'vitest';

import { listAuditedPeople, listAuditLines, recordAuditLook } from '@/lib/data/audit-lines';

import type { Cases } from './both';

export const privacyCases: Cases = (both) => ({
  listAuditLines: async () => {
    const { accountId } = both.a;
    const clientId = both.mine.client.id;
    for (const filter of [{}, { clientId }, { accountId }]) {
      const { lines } = await listAuditLines(both.b, { filter });
      expect(lines.map((line) => line.clientId)).not.toContain(clientId);
      expect(lines.map((line) => line.accountId)).not.toContain(accountId);
    }
  },
  listAuditedPeople: async () => {
    const people = await listAuditedPeople(both.b);
    expect(people.map(({ accountId }) => accountId)).toEqual([both.b.accountId]);
  },
  recordAuditLook: async () => {
    await recordAuditLook(both.b, { clientId: both.mine.client.id });
    const { lines } = await listAuditLines(both.b, { filter: { only: 'opened' } });
    expect(lines).toEqual([]);
  },
});
