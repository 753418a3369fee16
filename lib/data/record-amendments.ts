import { recordAudit } from '@/lib/data/audit';
import { keyOf } from '@/lib/data/client-lock';
import { withName } from '@/lib/data/rows/member-name';
import { amendmentRow, type AmendmentRow } from '@/lib/data/rows/record-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealText } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';

export type AmendmentRefusal = 'not_found' | 'not_signed';

/**
 * Adds what is different in a signed record, and why, under the name of whoever adds it; the record stays as it was signed.
 * A draft is no record to amend: it is changed itself.
 */
export async function amendRecord(
  scope: PracticeScope,
  { recordId, text, reason }: { recordId: string; text: string; reason: string },
): Promise<Result<AmendmentRow, AmendmentRefusal>> {
  if (!isRowId(recordId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await keyOf(db, scope, 'records', recordId);
    const record =
      client &&
      (await db.sessionRecord.findFirst({
        where: { id: recordId, practiceId },
        select: { clientId: true, status: true },
      }));
    if (!record) return { ok: false, reason: 'not_found' };
    if (record.status !== 'signed') return { ok: false, reason: 'not_signed' };
    const row = await db.recordAmendment.create({
      data: {
        practiceId,
        clientId: record.clientId,
        recordId,
        text: sealText(client, 'record_amendment.text', text),
        reason: sealText(client, 'record_amendment.reason', reason),
        createdById: accountId,
      },
      include: { createdBy: withName },
    });
    await recordAudit(db, scope, {
      action: 'amend_record',
      entity: 'record_amendment',
      entityId: row.id,
      clientId: record.clientId,
    });
    return { ok: true, value: amendmentRow(client, row) };
  });
}
