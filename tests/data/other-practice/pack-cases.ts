import { expect } from 'vitest';

import { readDaySheets, recordSheetPrints } from '@/lib/data/day-sheets';
import { listDayPlans, listReadyPlans, recordPack } from '@/lib/data/day-plans';
import type { Cases } from './both';

export const packCases: Cases = (both) => ({
  readDaySheets: async () => {
    const { clientId } = both.mine.sheet;
    expect(await readDaySheets(both.b, [clientId, 'x'])).toEqual([]);
    expect(await readDaySheets(both.a, [clientId])).toMatchObject([{ clientId }]);
  },
  recordSheetPrints: async () => {
    await recordSheetPrints(both.b, [both.mine.sheet.clientId, 'x']);
  },
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
