import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

import { logAccess } from '@/lib/data/access-log';
import { openChart } from '@/lib/data/charts';
import { invalidateClearance, listClearances, logClearance } from '@/lib/data/clearances';
import {
  addClient,
  findClient,
  findDuplicateClients,
  listClients,
  saveClient,
} from '@/lib/data/clients';
import {
  findNewestSheet,
  findSheet,
  issueSheet,
  listSheets,
  nextSheetNumber,
  withdrawSheet,
} from '@/lib/data/home-care';
import {
  findDraftIntake,
  findIntake,
  findSignedIntake,
  saveIntakeDraft,
  signIntake,
  startIntake,
} from '@/lib/data/intakes';
import { findPractice, savePractice } from '@/lib/data/practices';
import type { PracticeScope } from '@/lib/data/scope';
import {
  addIncidentNote,
  addScreening,
  findNewestScreening,
  findScreening,
  listDecisions,
  listIncidentNotes,
  recordDecision,
} from '@/lib/data/screenings';
import { addPlan, confirmPlan, findPlan, listPlans, savePlan } from '@/lib/data/session-plans';
import {
  findRecord,
  findRecordOfPlan,
  listRecords,
  saveRecordDraft,
  signRecord,
  startRecord,
} from '@/lib/data/session-records';
import { listToday } from '@/lib/data/today-list';
import { dumpPractice } from '../support/database-dump';
import { twoPractices } from '../support/practices';
import {
  aClient,
  aConfirmedPlan,
  aFinding,
  anIntake,
  aPlan,
  aRecord,
  aSheet,
  aSignedIntake,
  CONTENT_VERSION,
  newScreening,
  someDetails,
  somePlan,
  someProgram,
  TODAY,
  type SignedIntake,
} from '../support/records';

const nothing = { ok: false, reason: 'not_found' };

/** Everything that practice A has, in every state. */
async function everythingOf(a: PracticeScope) {
  const client = await aClient(a, { name: 'Åsa Ödegård' });
  const signed = await aSignedIntake(a, {
    clientId: client.id,
    screening: {
      findings: [aFinding(), aFinding({ rule: 'rf_dvt_1', level: 'urgent', class: 'red_flag' })],
      blocked: false,
    },
  });
  const record = await aRecord(a, signed);
  const confirmed = await aConfirmedPlan(a, signed);
  const draftPlan = await aPlan(a, signed);
  const draft = await startIntake(a, { clientId: client.id, contentVersion: CONTENT_VERSION });
  const clearance = await logClearance(a, {
    clientId: client.id,
    rule: 'rf_dvt_1',
    clinician: 'Dr Who',
    day: TODAY,
    note: 'By letter.',
  });
  await recordDecision(a, {
    screeningId: signed.screeningId,
    rule: 'ci_osteoporosis',
    kind: 'modify',
    reason: '',
  });
  await addIncidentNote(a, { screeningId: signed.screeningId, note: 'Called at ten.' });
  const sheet = await aSheet(a, signed);
  if (!draft || !clearance) throw new Error('Practice A is not complete.');
  return { client, signed, record, confirmed, draftPlan, draft, clearance, sheet };
}

type World = Awaited<ReturnType<typeof everythingOf>>;

let a: PracticeScope;
let b: PracticeScope;
let mine: World;
let theirs: SignedIntake;

beforeAll(async () => {
  ({ a, b } = await twoPractices());
  theirs = await everythingOf(a).then((world) => {
    mine = world;
    return world.signed;
  });
});

/** Each case acts as practice B on what belongs to practice A. */
const cases: Record<string, () => Promise<void>> = {
  logAccess: async () => {
    expect(await logAccess(b, { clientId: theirs.clientId, what: 'chart' })).toBe(false);
  },
  openChart: async () => {
    expect(await openChart(b, theirs.clientId)).toBeNull();
  },
  listClearances: async () => {
    expect(await listClearances(b, theirs.clientId)).toEqual([]);
  },
  logClearance: async () => {
    const clearance = { rule: 'rf_dvt_1', clinician: 'Dr No', day: TODAY, note: '' };
    expect(await logClearance(b, { clientId: theirs.clientId, ...clearance })).toBeNull();
  },
  invalidateClearance: async () => {
    const clearanceId = mine.clearance.id;
    expect(await invalidateClearance(b, { clearanceId, reason: 'no' })).toEqual(nothing);
  },
  listClients: async () => {
    expect(await listClients(b)).toEqual([]);
    expect(await listClients(b, { query: 'asa' })).toEqual([]);
    expect(await listClients(b, { query: mine.client.birthDate })).toEqual([]);
  },
  findClient: async () => {
    expect(await findClient(b, theirs.clientId)).toBeNull();
  },
  findDuplicateClients: async () => {
    const { name, birthDate } = mine.client;
    expect(await findDuplicateClients(b, { name, birthDate })).toEqual([]);
  },
  addClient: async () => {
    const added = await addClient(b, someDetails({ name: 'Åsa Ödegård' }));
    expect((await listClients(a, { query: 'asa' })).map(({ id }) => id)).toEqual([mine.client.id]);
    expect(await findClient(a, added.id)).toBeNull();
  },
  saveClient: async () => {
    const { version } = mine.client;
    const saved = await saveClient(b, {
      clientId: theirs.clientId,
      version,
      details: someDetails({ name: 'Taken Over' }),
    });
    expect(saved).toEqual(nothing);
  },
  findIntake: async () => {
    expect(await findIntake(b, theirs.intakeId)).toBeNull();
  },
  findDraftIntake: async () => {
    expect(await findDraftIntake(b, theirs.clientId)).toBeNull();
  },
  findSignedIntake: async () => {
    expect(await findSignedIntake(b, theirs.clientId)).toBeNull();
  },
  startIntake: async () => {
    const started = await startIntake(b, {
      clientId: theirs.clientId,
      contentVersion: CONTENT_VERSION,
      from: 'last',
    });
    expect(started).toBeNull();
  },
  saveIntakeDraft: async () => {
    const { id: intakeId, version } = mine.draft;
    const saved = await saveIntakeDraft(b, { intakeId, version, answers: { goals: 'mine' } });
    expect(saved).toEqual(nothing);
  },
  signIntake: async () => {
    const { id: intakeId, version } = mine.draft;
    const signed = await signIntake(b, {
      intakeId,
      version,
      answers: anIntake(),
      frozen: {},
      screening: newScreening(),
      withdrawSheet: 'side changed',
      invalidatePlans: 'side changed',
    });
    expect(signed).toEqual(nothing);
  },
  findPractice: async () => {
    expect((await findPractice(b)).id).toBe(b.practiceId);
  },
  savePractice: async () => {
    const saved = await savePractice(b, { ...(await findPractice(b)), name: 'Practice B' });
    expect(saved).toMatchObject({ ok: true, value: { id: b.practiceId } });
  },
  findScreening: async () => {
    expect(await findScreening(b, theirs.screeningId)).toBeNull();
  },
  findNewestScreening: async () => {
    expect(await findNewestScreening(b, theirs.clientId)).toBeNull();
  },
  addScreening: async () => {
    expect(await addScreening(b, { ...newScreening(), ...theirs })).toBeNull();
    // B's own client with A's intake, and the other way round.
    const own = await aSignedIntake(b, { clientId: (await aClient(b)).id });
    const mixed = { clientId: own.clientId, intakeId: theirs.intakeId };
    expect(await addScreening(b, { ...newScreening(), ...mixed })).toBeNull();
  },
  recordDecision: async () => {
    const decision = { rule: 'ci_osteoporosis', kind: 'proceed' as const, reason: 'because' };
    expect(await recordDecision(b, { screeningId: theirs.screeningId, ...decision })).toEqual(
      nothing,
    );
  },
  listDecisions: async () => {
    expect(await listDecisions(b, theirs.screeningId)).toEqual([]);
  },
  addIncidentNote: async () => {
    const { screeningId } = theirs;
    expect(await addIncidentNote(b, { screeningId, note: 'from B' })).toBeNull();
  },
  listIncidentNotes: async () => {
    expect(await listIncidentNotes(b, theirs.clientId)).toEqual([]);
  },
  findPlan: async () => {
    expect(await findPlan(b, mine.draftPlan.id)).toBeNull();
  },
  listPlans: async () => {
    expect(await listPlans(b, theirs.clientId)).toEqual([]);
  },
  addPlan: async () => {
    const { clientId, screeningId } = theirs;
    expect(await addPlan(b, { clientId, screeningId, plan: somePlan() })).toBeNull();
    const own = await aClient(b);
    expect(await addPlan(b, { clientId: own.id, screeningId, plan: somePlan() })).toBeNull();
  },
  savePlan: async () => {
    const { id: planId, version } = mine.draftPlan;
    expect(await savePlan(b, { planId, version, plan: somePlan() })).toEqual(nothing);
    // B's own draft moved under A's screening.
    const own = await aPlan(b, await aSignedIntake(b, { clientId: (await aClient(b)).id }));
    const moved = { planId: own.id, version: own.version, screeningId: theirs.screeningId };
    expect(await savePlan(b, { ...moved, plan: somePlan() })).toEqual(nothing);
  },
  confirmPlan: async () => {
    const { id: planId, version } = mine.draftPlan;
    expect(await confirmPlan(b, { planId, version })).toEqual(nothing);
  },
  findRecord: async () => {
    expect(await findRecord(b, mine.record.id)).toBeNull();
  },
  findRecordOfPlan: async () => {
    expect(await findRecordOfPlan(b, mine.record.planId)).toBeNull();
  },
  listRecords: async () => {
    expect(await listRecords(b, theirs.clientId)).toEqual([]);
  },
  startRecord: async () => {
    expect(await startRecord(b, { planId: mine.confirmed.id })).toBeNull();
  },
  saveRecordDraft: async () => {
    const { id: recordId, version, answers } = mine.record;
    expect(await saveRecordDraft(b, { recordId, version, answers })).toEqual(nothing);
  },
  signRecord: async () => {
    const { id: recordId, version, answers } = mine.record;
    expect(await signRecord(b, { recordId, version, answers, frozen: {} })).toEqual(nothing);
  },
  findSheet: async () => {
    expect(await findSheet(b, mine.sheet.id)).toBeNull();
  },
  findNewestSheet: async () => {
    expect(await findNewestSheet(b, theirs.clientId)).toBeNull();
  },
  listSheets: async () => {
    expect(await listSheets(b, theirs.clientId)).toEqual([]);
  },
  nextSheetNumber: async () => {
    expect(await nextSheetNumber(b, theirs.clientId)).toBeNull();
  },
  issueSheet: async () => {
    const sheet = {
      program: someProgram(),
      document: {},
      contentVersion: CONTENT_VERSION,
      contentHash: 'b'.repeat(64),
    };
    const { clientId, screeningId } = theirs;
    expect(await issueSheet(b, { ...sheet, clientId, screeningId })).toBeNull();
    const own = await aSignedIntake(b, { clientId: (await aClient(b)).id });
    expect(await issueSheet(b, { ...sheet, clientId: own.clientId, screeningId })).toBeNull();
  },
  withdrawSheet: async () => {
    expect(await withdrawSheet(b, { sheetId: mine.sheet.id, reason: 'no' })).toEqual(nothing);
  },
  listToday: async () => {
    const seen = (await listToday(b)).map(({ client }) => client.id);
    expect(seen).not.toContain(theirs.clientId);
    expect((await listToday(a)).map(({ client }) => client.id)).toEqual([theirs.clientId]);
  },
};

const FOLDER = path.resolve(import.meta.dirname, '../../lib/data');

/** Exported functions whose first argument is a practice's scope, read from the source itself. */
function functionsWithPracticeScope(): string[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
      const isExported = declaration.modifiers?.some(
        ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
      );
      const first = declaration.parameters[0]?.type?.getText();
      const takesScope = first !== undefined && /\bPracticeScope\b/.test(first);
      return isExported && takesScope && declaration.name ? [declaration.name.text] : [];
    });
  });
}

describe('another practice', () => {
  it('has a case here for every function that takes a practice’s scope', () => {
    expect(functionsWithPracticeScope().sort()).toEqual(Object.keys(cases).sort());
  });

  it.each(Object.entries(cases))('gets nothing and changes nothing: %s', async (_name, act) => {
    const before = await dumpPractice(a.practiceId);
    expect(before.length).toBeGreaterThan(20);
    await act();
    expect(await dumpPractice(a.practiceId)).toEqual(before);
  });
});
