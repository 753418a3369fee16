import { expect } from 'vitest';

import { listDayPlans, listReadyPlans, recordPack } from '@/lib/data/day-plans';
import type { Cases } from './both';

export const packCases: Cases = (both) => ({
  listDayPlans: async () => {
    expect(await listDayPlans(both.b, [both.mine.client.id, 'x'])).toEqual([]);
  },
  listReadyPlans: async () => {
    const plans = await listReadyPlans(both.b);
    expect(plans.filter(({ clientId }) => clientId === both.mine.client.id)).toEqual([]);
  },
  recordPack: async () => {
    await recordPack(both.b);
  },
});
