import { beforeAll, describe, expect, test, vi } from 'vitest';

import { GET as exportClient } from '@/app/api/clients/[clientId]/export/route';
import { GET as exportPractice } from '@/app/api/export/route';
import { Prisma } from '@/lib/data/generated/client';
import { saveTemplate } from '@/lib/data/plan-templates';
import { withdrawLimit } from '@/lib/data/practice-limits';
import { withdrawContentReview } from '@/lib/data/content-reviews';
import { amendRecord } from '@/lib/data/record-amendments';
import { aPractice, aMember } from '../support/practices';
import { everythingOf } from '../data/other-practice/both';
import { aLimit, aSignedRecord } from '../support/records';
import { newTemplate } from '../support/templates';
import { ownerDatabase } from '../support/owner-database';
import { actAs } from '../support/request';
import { unzip } from '../support/unzip';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

type Model = Prisma.ModelName;
/** A row's own words in the export: what tells it from every other row. */
type Told = (row: Record<string, unknown>) => string;

const byId: Told = ({ id }) => String(id);
const at =
  (column: string): Told =>
  (row) =>
    (row[column] as Date).toISOString();

/** What hangs on a client: the file of the client's own ZIP that holds it. All of it is in the practice's records too. */
const OF_A_CLIENT: Partial<Record<Model, { file: string; told: Told }>> = {
  Client: { file: 'client', told: byId },
  Intake: { file: 'intakes', told: byId },
  ShortScreen: { file: 'short-screens', told: byId },
  Screening: { file: 'screenings', told: byId },
  FindingDecision: { file: 'screenings', told: at('decidedAt') },
  Clearance: { file: 'clearances', told: byId },
  IncidentNote: { file: 'incident-notes', told: at('createdAt') },
  SessionPlan: { file: 'session-plans', told: byId },
  SessionPlanLine: { file: 'session-plans', told: ({ muscle }) => String(muscle) },
  SessionRecord: { file: 'session-records', told: byId },
  RecordAmendment: { file: 'session-records', told: byId },
  ReferralLetter: { file: 'letters', told: byId },
  Consent: { file: 'consents', told: byId },
  Reminder: { file: 'reminders', told: byId },
  ReminderSent: { file: 'reminders', told: byId },
  ReferralStep: { file: 'referrals', told: byId },
  ClientFile: { file: 'papers', told: byId },
  HomeCareSheet: { file: 'home-care-sheets', told: byId },
  HomeCareDraft: { file: 'home-care-drafts', told: byId },
  HomeCareLink: { file: 'client-page', told: at('createdAt') },
  Appointment: { file: 'appointments', told: byId },
  CheckIn: { file: 'told-from-home', told: byId },
  CheckInAnswer: { file: 'told-from-home', told: at('createdAt') },
  TeachBack: { file: 'shown-back', told: byId },
  Outcome: { file: 'outcomes', told: byId },
  CourseReview: { file: 'course-reviews', told: byId },
  ToldIntake: { file: 'told-intakes', told: byId },
  ToldAlarm: { file: 'told-intakes', told: byId },
  ToldAlarmAnswer: { file: 'told-intakes', told: at('createdAt') },
  ToldAlarmWrongTap: { file: 'told-intakes', told: at('createdAt') },
  ToldSettlement: { file: 'told-intakes', told: byId },
  IntakeLink: { file: 'intake-links', told: byId },
  RecordHold: { file: 'record-holds', told: byId },
};

/** What is the practice's own: the file of its ZIP that holds it. */
const OF_THE_PRACTICE: Partial<Record<Model, { file: string; told: Told }>> = {
  Practice: { file: 'practice.json', told: byId },
  Membership: { file: 'people.ndjson', told: ({ accountId }) => String(accountId) },
  PracticeLimit: { file: 'own-limits.ndjson', told: byId },
  PlanTemplate: { file: 'plan-templates.ndjson', told: byId },
  PlanTemplateVersion: { file: 'plan-templates.ndjson', told: at('createdAt') },
  ContentReview: { file: 'content-reviews.ndjson', told: byId },
  PracticePicture: { file: 'pictures.ndjson', told: byId },
  PracticeLogo: { file: 'logos.ndjson', told: byId },
  OwnItem: { file: 'own-items.ndjson', told: byId },
  MeasureForm: { file: 'measure-forms.ndjson', told: byId },
  AuditEvent: { file: 'audit.ndjson', told: at('at') },
  AccessLog: { file: 'audit.ndjson', told: at('at') },
};

/** What no export holds, and why. */
const LEFT_OUT: Partial<Record<Model, string>> = {
  Account: 'the person’s own, in every practice; name and address stand with the membership',
  LoginSession: 'opens the way in',
  Totp: 'opens the way in',
  Passkey: 'opens the way in',
  RecoveryCode: 'opens the way in',
  KnownDevice: 'opens the way in',
  Pin: 'opens the way in',
  DeviceSalt: 'opens what waits on a device',
  Invite: 'opens the way in; that it was made and used is in the audit',
  PasswordReset: 'opens the way in; that it was made and used is in the audit',
  SetupCode: 'opens the way in, before there is a practice',
  Throttle: 'counts tries, of no practice',
  SavedOnce: 'answers of a day, to sendings that come twice',
  ClientNameWord: 'made of the name, to search it',
  ClientSpelling: 'made of the name, to search it',
  AuditSeal: 'hashes that hold for this database alone; the rows are in the audit',
  BackupRun: 'of the machine',
  PracticeExport: 'how far an export is; that it was begun is in the audit',
  RetentionRound: 'a count of one day, worked out anew every day; a line of the audit says it',
};

const models = Object.keys(Prisma.ModelName) as Model[];

describe('every table of the schema', () => {
  test('is in an export, or named here with why it is not', () => {
    const named = [OF_A_CLIENT, OF_THE_PRACTICE, LEFT_OUT].flatMap((part) => Object.keys(part));
    expect(named.toSorted()).toEqual(models.toSorted());
  });

  test('that names a client is in the client’s own export', () => {
    const fieldsOf = (model: Model): object =>
      (Prisma as unknown as Record<string, object>)[`${model}ScalarFieldEnum`] ?? {};
    const ofClients = models.filter((model) => 'clientId' in fieldsOf(model));
    expect(ofClients.length).toBeGreaterThan(10);
    // Its words are the name's; the audit stands there as who has looked.
    const elsewhere = ['ClientNameWord', 'ClientSpelling', 'AuditEvent', 'AccessLog'];
    const missing = ofClients.filter((model) => !(model in OF_A_CLIENT));
    expect(missing.toSorted()).toEqual(elsewhere.toSorted());
  });
});

const tableOf = (model: Model): string => `${model.charAt(0).toLowerCase()}${model.slice(1)}`;

describe('every row of a practice', () => {
  let practiceId: string;
  let ofPractice: Map<string, Buffer>;
  let ofClient: Map<string, Buffer>;

  beforeAll(async () => {
    const scope = await aPractice();
    ({ practiceId } = scope);
    const { client, signed, limitId, templateId } = await everythingOf(scope);
    await withdrawLimit(scope, { limitId, reason: 'No longer needed.' });
    await aLimit(scope, { name: 'Another one' });
    await saveTemplate(scope, { ...newTemplate(), templateId, version: 1 });
    const record = await aSignedRecord(scope, signed);
    await amendRecord(scope, { recordId: record.id, text: 'Added.', reason: 'Forgotten.' });
    const [review] = await ownerDatabase().contentReview.findMany({ where: { practiceId } });
    await withdrawContentReview(scope, { reviewId: review?.id ?? '', reason: 'A mistake.' });
    const leaver = await aMember(practiceId, { role: 'therapist' });
    await ownerDatabase().membership.updateMany({
      where: { practiceId, accountId: leaver.scope.accountId },
      data: { leftAt: new Date() },
    });
    await actAs(scope);
    const asked = new Request('http://127.0.0.1:3000/api/export');
    const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
    const params = Promise.resolve({ clientId: client.id });
    ofClient = unzip(await bytes(await exportClient(asked, { params })));
    ofPractice = unzip(await bytes(await exportPractice(asked)));
  });

  /** The rows that the practice holds of a model, told from each other as the export tells them. */
  async function rowsOf(model: Model, told: Told): Promise<string[]> {
    const tables = ownerDatabase() as unknown as Record<
      string,
      { findMany: (args: object) => Promise<Record<string, unknown>[]> }
    >;
    const where = model === 'Practice' ? { id: practiceId } : { practiceId };
    const rows = (await tables[tableOf(model)]?.findMany({ where })) ?? [];
    return rows.map(told);
  }

  const entriesOf = (part: typeof OF_A_CLIENT) =>
    (Object.keys(part) as Model[]).flatMap((model) => {
      const known = part[model];
      return known ? [{ model, ...known }] : [];
    });

  test.each(entriesOf(OF_A_CLIENT))('$model: in both exports', async ({ model, file, told }) => {
    const rows = await rowsOf(model, told);
    expect(rows.length).toBeGreaterThan(0);
    const own = ofClient.get(`${file}.json`)?.toString() ?? '';
    const all = ofPractice.get('records.ndjson')?.toString() ?? '';
    expect(rows.filter((row) => !own.includes(row))).toEqual([]);
    expect(rows.filter((row) => !all.includes(row))).toEqual([]);
  });

  test.each(entriesOf(OF_THE_PRACTICE))('$model: in the export of the practice', async (known) => {
    const rows = await rowsOf(known.model, known.told);
    expect(rows.length).toBeGreaterThan(0);
    const text = ofPractice.get(known.file)?.toString() ?? '';
    // What the export itself has noted since its moment is not in it.
    const lost = rows.filter((row) => !text.includes(row));
    expect(lost.length).toBeLessThanOrEqual(known.file === 'audit.ndjson' ? 2 : 0);
  });
});
