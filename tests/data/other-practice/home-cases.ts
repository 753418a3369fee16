import { expect } from 'vitest';

import { answerCheckIn, listCheckIns } from '@/lib/data/check-ins';
import { closeClientPage, listClientLinks, renewClientPage } from '@/lib/data/client-links';
import { findNewestSheet } from '@/lib/data/home-care';
import { readPaperGround, takeBackPaper } from '@/lib/data/paper-grids';
import { recordSheetMail } from '@/lib/data/sheet-mails';
import { chooseSheetLayout } from '@/lib/data/sheet-layouts';
import { findTeachBack, recordTeachBack } from '@/lib/data/teach-backs';
import { aClient } from '../../support/records';
import { nothing, type Cases } from './both';

export const homeCases: Cases = (both) => ({
  listCheckIns: async () => {
    const { clientId } = both.mine.signed;
    expect(await listCheckIns(both.b, clientId)).toEqual([]);
    expect(await listCheckIns(both.a, clientId)).toHaveLength(2);
  },
  readPaperGround: async () => {
    const { clientId, id: sheetId } = both.mine.sheet;
    expect(await readPaperGround(both.b, { clientId, sheetId })).toBeNull();
    expect(await readPaperGround(both.a, { clientId, sheetId })).toMatchObject({ version: 2 });
    const own = await aClient(both.b);
    expect(await readPaperGround(both.b, { clientId: own.id, sheetId })).toBeNull();
  },
  takeBackPaper: async () => {
    const { clientId, id: sheetId } = both.mine.sheet;
    const tick = { kind: 'done', item: 'side_rest', isDone: true } as const;
    const changes = () => [{ day: '2026-11-20', content: tick }];
    const paper = { clientId, sheetId, version: 2 };
    expect(await takeBackPaper(both.b, paper, changes)).toEqual(nothing);
    // B's own client with A's sheet.
    const own = await aClient(both.b);
    const mixed = { ...paper, clientId: own.id, version: 0 };
    expect(await takeBackPaper(both.b, mixed, changes)).toEqual(nothing);
  },
  answerCheckIn: async () => {
    const { clientId } = both.mine.signed;
    const { checkInId } = both.mine;
    expect(await answerCheckIn(both.b, { clientId, checkInId, note: 'Called.' })).toEqual(nothing);
  },
  findTeachBack: async () => {
    const { id } = both.mine.sheet;
    expect(await findTeachBack(both.b, id)).toBeNull();
    expect(await findTeachBack(both.a, id)).toMatchObject({ answers: [{ answer: 'needed_help' }] });
  },
  recordTeachBack: async () => {
    const { clientId, id: sheetId } = both.mine.sheet;
    const shown = { sheetId, answers: [] };
    expect(await recordTeachBack(both.b, { clientId, ...shown })).toEqual(nothing);
    // B's own client with A's sheet.
    const own = await aClient(both.b);
    expect(await recordTeachBack(both.b, { clientId: own.id, ...shown })).toEqual(nothing);
  },
  chooseSheetLayout: async () => {
    const { clientId } = both.mine.sheet;
    expect(await chooseSheetLayout(both.b, { clientId, layout: 'ink' })).toEqual(nothing);
    expect(await findNewestSheet(both.a, clientId)).toMatchObject({ layout: 'standard' });
  },
  recordSheetMail: async () => {
    const { clientId, id: sheetId } = both.mine.sheet;
    expect(await recordSheetMail(both.b, { clientId, sheetId, kind: 'link' })).toEqual(nothing);
    const own = await aClient(both.b);
    const mixed = await recordSheetMail(both.b, { clientId: own.id, sheetId, kind: 'file' });
    expect(mixed).toMatchObject({ ok: false });
  },
  listClientLinks: async () => {
    expect(await listClientLinks(both.b, both.mine.signed.clientId)).toEqual([]);
  },
  closeClientPage: async () => {
    expect(await closeClientPage(both.b, both.mine.signed.clientId)).toEqual(nothing);
  },
  renewClientPage: async () => {
    expect(await renewClientPage(both.b, both.mine.signed.clientId)).toEqual(nothing);
  },
});
