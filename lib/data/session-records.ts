import { recordAudit } from '@/lib/data/audit';
import { keyOf, lockClient } from '@/lib/data/client-lock';
import { newestScreening } from '@/lib/data/newest-screening';
import { sealJson } from '@/lib/data/rows/sealed-text';
import { notErased } from '@/lib/data/rows/client-key';
import { planInclude, planRow } from '@/lib/data/rows/plan-row';
import {
  recordInclude,
  recordRow,
  signedInclude,
  type RecordRow,
} from '@/lib/data/rows/record-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { isVersion } from '@/lib/data/rows/version';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import { emptyRecord } from '@/lib/domain/session-record/session-record';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

export type RecordRefusal = 'not_found' | 'already_signed' | 'changed_by_someone_else';

const LIST_MAX = 100;

async function readRecord(
  db: Db,
  where: { practiceId: string; id?: string; planId?: string },
): Promise<RecordRow | null> {
  const row = await db.sessionRecord.findFirst({
    where: { ...where, ...notErased },
    relationLoadStrategy: 'join',
    include: recordInclude,
  });
  return row && recordRow(row);
}

/** One record, or null when the practice has none with that id. */
export async function findRecord(
  scope: PracticeScope,
  recordId: string,
): Promise<RecordRow | null> {
  if (!isRowId(recordId)) return null;
  return withDb(scope, (db) => readRecord(db, { practiceId: scope.practiceId, id: recordId }));
}

/** The record of a plan, or null when its session has not been started. */
export async function findRecordOfPlan(
  scope: PracticeScope,
  planId: string,
): Promise<RecordRow | null> {
  if (!isRowId(planId)) return null;
  return withDb(scope, (db) => readRecord(db, { practiceId: scope.practiceId, planId }));
}

/** The client's records, newest first. */
export async function listRecords(scope: PracticeScope, clientId: string): Promise<RecordRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.sessionRecord.findMany({
      where: { practiceId: scope.practiceId, clientId, ...notErased },
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: LIST_MAX,
      include: recordInclude,
    }),
  );
  return rows.map(recordRow);
}

/** What of a client's signed sessions lies before one record: how many there are, and the last of them. */
export interface RecordsBefore {
  signed: number;
  last: RecordRow | null;
}

/** The client's signed records that were opened before this one. */
export async function recordsBefore(
  scope: PracticeScope,
  { clientId, createdAt }: Pick<RecordRow, 'clientId' | 'createdAt'>,
): Promise<RecordsBefore> {
  if (!isRowId(clientId)) return { signed: 0, last: null };
  const { practiceId } = scope;
  const where = {
    ...{ practiceId, clientId, createdAt: { lt: createdAt }, ...notErased },
    status: 'signed' as const,
  };
  return withDb(scope, async (db) => {
    const signed = await db.sessionRecord.count({ where });
    const row = await db.sessionRecord.findFirst({
      where,
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      include: recordInclude,
    });
    return { signed, last: row ? recordRow(row) : null };
  });
}

/**
 * The record of a confirmed plan: makes it, with every line open, or returns the one that is there. Null when the plan
 * is not confirmed, no longer stands, or is not the practice's, and when the newest screening blocks every session.
 */
export async function startRecord(
  scope: PracticeScope,
  { planId }: { planId: string },
): Promise<RecordRow | null> {
  if (!isRowId(planId)) return null;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const found = await db.sessionPlan.findFirst({
      where: { id: planId, practiceId },
      select: { clientId: true },
    });
    const client = found && (await lockClient(db, scope, found.clientId));
    if (!client) return null;
    const existing = await readRecord(db, { practiceId, planId });
    if (existing) return existing;
    if ((await newestScreening(db, scope, client.id))?.blocked !== false) return null;
    const plan = await db.sessionPlan.findFirst({
      where: { id: planId, practiceId, status: 'confirmed', invalidatedAt: null },
      relationLoadStrategy: 'join',
      include: planInclude,
    });
    if (!plan) return null;
    const row = await db.sessionRecord.create({
      data: {
        practiceId,
        clientId: plan.clientId,
        planId,
        answers: sealJson(client, 'session_record.answers', emptyRecord(planRow(plan).plan)),
        createdById: accountId,
      },
    });
    await recordAudit(db, scope, {
      action: 'start_record',
      entity: 'session_record',
      entityId: row.id,
      clientId: row.clientId,
    });
    return recordRow({ ...row, client, signedBy: null, amendments: [] });
  });
}

async function refusalOf(
  db: Db,
  scope: PracticeScope,
  recordId: string,
): Promise<{ ok: false; reason: RecordRefusal }> {
  const row = await db.sessionRecord.findFirst({
    where: { id: recordId, practiceId: scope.practiceId },
    select: { status: true },
  });
  if (!row) return { ok: false, reason: 'not_found' };
  const isSigned = row.status === 'signed';
  return { ok: false, reason: isSigned ? 'already_signed' : 'changed_by_someone_else' };
}

/** Saves the whole draft over the version that the caller has read. */
export async function saveRecordDraft(
  scope: PracticeScope,
  input: { recordId: string; version: number; answers: RecordAnswers },
): Promise<Result<{ version: number; savedAt: Date }, RecordRefusal>> {
  const { recordId, version, answers } = input;
  if (!isRowId(recordId) || !isVersion(version)) return { ok: false, reason: 'not_found' };
  const savedAt = now();
  return withDb(scope, async (db) => {
    const client = await keyOf(db, scope, 'records', recordId);
    if (!client) return { ok: false, reason: 'not_found' };
    const [row] = await db.sessionRecord.updateManyAndReturn({
      where: { id: recordId, practiceId: scope.practiceId, version, status: 'draft' },
      data: {
        answers: sealJson(client, 'session_record.answers', answers),
        updatedAt: savedAt,
        version: { increment: 1 },
      },
      select: { clientId: true },
    });
    if (!row) return refusalOf(db, scope, recordId);
    await recordAudit(db, scope, {
      action: 'save_record',
      entity: 'session_record',
      entityId: recordId,
      clientId: row.clientId,
    });
    return { ok: true, value: { version: version + 1, savedAt } };
  });
}

/**
 * Signs the record with these answers and the plan's lines in words. Of several who sign at once exactly one succeeds.
 */
export async function signRecord(
  scope: PracticeScope,
  input: { recordId: string; version: number; answers: RecordAnswers; frozen: object },
): Promise<Result<RecordRow, RecordRefusal>> {
  const { recordId, version, answers, frozen } = input;
  if (!isRowId(recordId) || !isVersion(version)) return { ok: false, reason: 'not_found' };
  const signedAt = now();
  return withDb(scope, async (db) => {
    const client = await keyOf(db, scope, 'records', recordId);
    if (!client) return { ok: false, reason: 'not_found' };
    const [row] = await db.sessionRecord.updateManyAndReturn({
      where: { id: recordId, practiceId: scope.practiceId, version, status: 'draft' },
      data: {
        status: 'signed',
        answers: sealJson(client, 'session_record.answers', answers),
        frozen: sealJson(client, 'session_record.frozen', frozen),
        signedAt,
        updatedAt: signedAt,
        signedById: scope.accountId,
        version: { increment: 1 },
      },
      include: signedInclude,
    });
    if (!row) return refusalOf(db, scope, recordId);
    await recordAudit(db, scope, {
      action: 'sign_record',
      entity: 'session_record',
      entityId: recordId,
      clientId: row.clientId,
    });
    return { ok: true, value: recordRow({ ...row, amendments: [] }) };
  });
}
