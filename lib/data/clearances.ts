import { recordAudit } from '@/lib/data/audit';
import { keyOf } from '@/lib/data/client-lock';
import { toColumn } from '@/lib/data/rows/calendar-date';
import { notErased, withKey } from '@/lib/data/rows/client-key';
import { sealText } from '@/lib/data/rows/sealed-text';
import { isRowId } from '@/lib/data/rows/row-id';
import { clearanceRow, createdByInclude, type ClearanceRow } from '@/lib/data/rows/screening-row';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** The client's clearances that have not been taken back, newest day first. Whether one is expired is a rule. */
export async function listClearances(
  scope: PracticeScope,
  clientId: string,
): Promise<ClearanceRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.clearance.findMany({
      where: { practiceId: scope.practiceId, clientId, invalidatedAt: null, ...notErased },
      relationLoadStrategy: 'join',
      orderBy: [{ day: 'desc' }, { id: 'desc' }],
      include: createdByInclude,
    }),
  );
  return rows.map(clearanceRow);
}

export interface NewClearance {
  clientId: string;
  /** Red flag or contraindication id. */
  rule: string;
  clinician: string;
  day: IsoDate;
  note: string;
  /** A paper of this client that came with it. */
  fileId?: string | null;
}

/** Whether a paper is this client's; none is. */
async function isPaperOf(
  db: Db,
  { fileId, ...of }: { practiceId: string; clientId: string; fileId: string | null },
): Promise<boolean> {
  return fileId === null || (await db.clientFile.count({ where: { id: fileId, ...of } })) === 1;
}

/** Logs a clinician's answer. Null when the practice has no such client, or the client no such paper. */
export async function logClearance(
  scope: PracticeScope,
  { clientId, rule, clinician, day, note, fileId = null }: NewClearance,
): Promise<ClearanceRow | null> {
  if (!isRowId(clientId) || !(fileId === null || isRowId(fileId))) return null;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await db.client.findFirst({
      where: { id: clientId, practiceId, erasedAt: null },
      ...withKey,
    });
    if (!client || !(await isPaperOf(db, { practiceId, clientId, fileId }))) return null;
    const row = await db.clearance.create({
      data: {
        practiceId,
        clientId,
        rule,
        clinician: sealText(client, 'clearance.clinician', clinician),
        day: toColumn(day),
        note: sealText(client, 'clearance.note', note),
        fileId,
        createdById: accountId,
      },
      include: createdByInclude,
    });
    await recordAudit(db, scope, {
      action: 'log_clearance',
      entity: 'clearance',
      entityId: row.id,
      clientId,
    });
    return clearanceRow(row);
  });
}

/** Takes a clearance back: it stays readable and opens nothing any more. Taken back twice is `not_found`. */
export async function invalidateClearance(
  scope: PracticeScope,
  { clearanceId, reason }: { clearanceId: string; reason: string },
): Promise<Result<ClearanceRow, 'not_found'>> {
  if (!isRowId(clearanceId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await keyOf(db, scope, 'clearances', clearanceId);
    if (!client) return { ok: false, reason: 'not_found' };
    const [row] = await db.clearance.updateManyAndReturn({
      where: { id: clearanceId, practiceId, invalidatedAt: null },
      data: {
        invalidatedAt: now(),
        invalidatedById: accountId,
        invalidatedReason: sealText(client, 'clearance.invalidated_reason', reason),
      },
      include: createdByInclude,
    });
    if (!row) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'invalidate_clearance',
      entity: 'clearance',
      entityId: row.id,
      clientId: row.clientId,
    });
    return { ok: true, value: clearanceRow(row) };
  });
}
