import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { findHomeCareChoice, saveHomeCareDraft } from '@/lib/data/home-care-drafts';
import {
  findNewestSheet,
  findSheet,
  findSheetBefore,
  issueSheet,
  listSheets,
  nextSheetNumber,
  withdrawSheet,
} from '@/lib/data/home-care';
import { addLimit, listLimits, withdrawLimit } from '@/lib/data/practice-limits';
import { findPractice, savePractice } from '@/lib/data/practices';
import {
  addIncidentNote,
  addScreening,
  findNewestScreening,
  findScreening,
  listDecisions,
  listIncidentNotes,
  recordDecision,
} from '@/lib/data/screenings';
import { amendRecord } from '@/lib/data/record-amendments';
import { addPlan, confirmPlan, findPlan, listPlans, savePlan } from '@/lib/data/session-plans';
import {
  findRecord,
  findRecordOfPlan,
  listRecords,
  recordsBefore,
  saveRecordDraft,
  signRecord,
  startRecord,
} from '@/lib/data/session-records';
import { listToday } from '@/lib/data/today-list';
import { aClient, aPlan, aSignedIntake, newScreening, somePlan } from '../../support/records';
import { newSheet, someProgram, someSheet } from '../../support/sheets';
import { nothing, type Cases } from './both';

const { review } = ruleBook.courseOfCare;

export const careCases: Cases = (both) => ({
  findPractice: async () => {
    expect((await findPractice(both.b)).id).toBe(both.b.practiceId);
  },
  savePractice: async () => {
    const saved = await savePractice(both.b, {
      ...(await findPractice(both.b)),
      name: 'Practice B',
    });
    expect(saved).toMatchObject({ ok: true, value: { id: both.b.practiceId } });
  },
  listLimits: async () => {
    expect(await listLimits(both.b)).toEqual({ standing: [], withdrawn: [] });
  },
  addLimit: async () => {
    // A has one of this name: for B it is free.
    const added = await addLimit(both.b, {
      name: 'Gentle house',
      rule: null,
      effect: { kind: 'pressure_max', level: 0 },
      reason: 'Ours.',
    });
    expect(added).toMatchObject({ ok: true });
    expect((await listLimits(both.a)).standing).toMatchObject([
      { name: 'Gentle house', effect: { kind: 'pressure_max', level: 2 } },
    ]);
  },
  withdrawLimit: async () => {
    const { limitId } = both.mine;
    expect(await withdrawLimit(both.b, { limitId, reason: 'Not mine.' })).toEqual(nothing);
  },
  findScreening: async () => {
    expect(await findScreening(both.b, both.mine.signed.screeningId)).toBeNull();
  },
  findNewestScreening: async () => {
    expect(await findNewestScreening(both.b, both.mine.signed.clientId)).toBeNull();
  },
  addScreening: async () => {
    expect(await addScreening(both.b, { ...newScreening(), ...both.mine.signed })).toBeNull();
    // B's own client with A's intake, and the other way round.
    const own = await aSignedIntake(both.b, { clientId: (await aClient(both.b)).id });
    const mixed = { clientId: own.clientId, intakeId: both.mine.signed.intakeId };
    expect(await addScreening(both.b, { ...newScreening(), ...mixed })).toBeNull();
  },
  recordDecision: async () => {
    const decision = { rule: 'ci_osteoporosis', kind: 'proceed' as const, reason: 'because' };
    expect(
      await recordDecision(both.b, { screeningId: both.mine.signed.screeningId, ...decision }),
    ).toEqual(nothing);
  },
  listDecisions: async () => {
    expect(await listDecisions(both.b, both.mine.signed.screeningId)).toEqual([]);
  },
  addIncidentNote: async () => {
    const { screeningId } = both.mine.signed;
    expect(await addIncidentNote(both.b, { screeningId, note: 'from B' })).toBeNull();
  },
  listIncidentNotes: async () => {
    expect(await listIncidentNotes(both.b, both.mine.signed.clientId)).toEqual([]);
  },
  findPlan: async () => {
    expect(await findPlan(both.b, both.mine.draftPlan.id)).toBeNull();
  },
  listPlans: async () => {
    expect(await listPlans(both.b, both.mine.signed.clientId)).toEqual([]);
  },
  addPlan: async () => {
    const { clientId, screeningId } = both.mine.signed;
    expect(await addPlan(both.b, { clientId, screeningId, plan: somePlan() })).toBeNull();
    const own = await aClient(both.b);
    expect(await addPlan(both.b, { clientId: own.id, screeningId, plan: somePlan() })).toBeNull();
  },
  savePlan: async () => {
    const { id: planId, version } = both.mine.draftPlan;
    expect(await savePlan(both.b, { planId, version, plan: somePlan() })).toEqual(nothing);
    // B's own draft moved under A's screening.
    const own = await aPlan(
      both.b,
      await aSignedIntake(both.b, { clientId: (await aClient(both.b)).id }),
    );
    const moved = {
      planId: own.id,
      version: own.version,
      screeningId: both.mine.signed.screeningId,
    };
    expect(await savePlan(both.b, { ...moved, plan: somePlan() })).toEqual(nothing);
  },
  confirmPlan: async () => {
    const { id: planId, version } = both.mine.draftPlan;
    expect(await confirmPlan(both.b, { planId, version })).toEqual(nothing);
  },
  findRecord: async () => {
    expect(await findRecord(both.b, both.mine.record.id)).toBeNull();
  },
  findRecordOfPlan: async () => {
    expect(await findRecordOfPlan(both.b, both.mine.record.planId)).toBeNull();
  },
  amendRecord: async () => {
    const words = { text: 'It was the left.', reason: 'Mistyped' };
    expect(await amendRecord(both.b, { recordId: both.mine.record.id, ...words })).toEqual(nothing);
  },
  recordsBefore: async () => {
    const at = { clientId: both.mine.signed.clientId, createdAt: new Date('2100-01-01') };
    expect(await recordsBefore(both.b, at)).toEqual({ signed: 0, last: null });
  },
  listRecords: async () => {
    expect(await listRecords(both.b, both.mine.signed.clientId)).toEqual([]);
  },
  startRecord: async () => {
    expect(await startRecord(both.b, { planId: both.mine.confirmed.id })).toBeNull();
  },
  saveRecordDraft: async () => {
    const { id: recordId, version, answers } = both.mine.record;
    expect(await saveRecordDraft(both.b, { recordId, version, answers })).toEqual(nothing);
  },
  signRecord: async () => {
    const { id: recordId, version, answers } = both.mine.record;
    expect(await signRecord(both.b, { recordId, version, answers, frozen: {} })).toEqual(nothing);
  },
  findHomeCareChoice: async () => {
    const { clientId } = both.mine.signed;
    expect(await findHomeCareChoice(both.b, clientId)).toEqual({ version: 0, draft: null });
  },
  saveHomeCareDraft: async () => {
    const { clientId } = both.mine.signed;
    for (const version of [0, both.mine.choice.version]) {
      const input = { clientId, version, program: someProgram() };
      expect(await saveHomeCareDraft(both.b, input)).toEqual(nothing);
    }
  },
  findSheet: async () => {
    expect(await findSheet(both.b, both.mine.sheet.id)).toBeNull();
  },
  findNewestSheet: async () => {
    expect(await findNewestSheet(both.b, both.mine.signed.clientId)).toBeNull();
  },
  findSheetBefore: async () => {
    const { clientId, number } = both.mine.sheet;
    expect(await findSheetBefore(both.b, { clientId, number: number + 1 })).toBeNull();
    expect(await findSheetBefore(both.a, { clientId, number: number + 1 })).not.toBeNull();
  },
  listSheets: async () => {
    expect(await listSheets(both.b, both.mine.signed.clientId)).toEqual([]);
  },
  nextSheetNumber: async () => {
    expect(await nextSheetNumber(both.b, both.mine.signed.clientId)).toBeNull();
  },
  issueSheet: async () => {
    const document = someSheet({ number: 2 });
    expect(await issueSheet(both.b, newSheet(both.mine.signed, document))).toBeNull();
    const own = await aSignedIntake(both.b, { clientId: (await aClient(both.b)).id });
    const { screeningId } = both.mine.signed;
    expect(await issueSheet(both.b, newSheet({ ...own, screeningId }))).toBeNull();
  },
  withdrawSheet: async () => {
    expect(await withdrawSheet(both.b, { sheetId: both.mine.sheet.id, reason: 'no' })).toEqual(
      nothing,
    );
  },
  listToday: async () => {
    const seen = (await listToday(both.b, { review })).map(({ client }) => client.id);
    expect(seen).not.toContain(both.mine.signed.clientId);
    expect((await listToday(both.a, { review })).map(({ client }) => client.id)).toEqual([
      both.mine.signed.clientId,
    ]);
  },
});
