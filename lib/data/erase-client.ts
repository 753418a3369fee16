import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { findKeptRecord, findRetention } from '@/lib/data/retention';
import { toColumn } from '@/lib/data/rows/calendar-date';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { bulkTogether, withDb, type Db } from '@/lib/data/transaction';
import { keptUntil } from '@/lib/domain/practice/retention';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { now } from '@/lib/platform/clock';

export type Erasure =
  | { ok: true }
  | { ok: false; reason: 'not_found' | 'on_hold' }
  /** The law, as the practice has set it, keeps the record until the day before. */
  | { ok: false; reason: 'kept'; until: IsoDate };

/** What an erased client is called where a row still names one. */
export const ERASED_NAME = 'Erased record';

async function blank(db: Db, { practiceId }: PracticeScope, clientId: string): Promise<void> {
  const at = now();
  await db.clientNameWord.deleteMany({ where: { practiceId, clientId } });
  await db.clientSpelling.deleteMany({ where: { practiceId, clientId } });
  await db.homeCareLink.updateMany({
    where: { practiceId, clientId, revokedAt: null },
    data: { revokedAt: at },
  });
  await db.intakeLink.updateMany({
    where: { practiceId, clientId, revokedAt: null },
    data: { revokedAt: at },
  });
  await db.reminder.updateMany({
    where: { practiceId, clientId, endedAt: null },
    data: { endedAt: at },
  });
  await db.client.updateMany({
    where: { id: clientId, practiceId },
    data: {
      name: ERASED_NAME,
      searchName: '',
      birthDate: toColumn('1900-01-01'),
      phone: null,
      email: null,
      address: null,
      dataKey: null,
      sheetLayout: 'standard',
      erasedAt: at,
      version: { increment: 1 },
    },
  });
}

async function refusalOf(
  scope: PracticeScope,
  clientId: string,
  today: IsoDate,
): Promise<Erasure | null> {
  const record = await findKeptRecord(scope, clientId);
  if (!record) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  const holds = await withDb(scope, (db) =>
    db.recordHold.count({ where: { practiceId, clientId, liftedAt: null } }),
  );
  if (holds > 0) return { ok: false, reason: 'on_hold' };
  const until = keptUntil(record, await findRetention(scope));
  return until > today ? { ok: false, reason: 'kept', until } : null;
}

/**
 * The one way in which a record goes: destroys the client's key, so that nothing that was written can be read again by
 * anybody, blanks name, birth date and contact data, and closes the client's page. Rows stay with their ids, dates and rule
 * ids; audit rows name the id. Refused while a hold stands, and within the time that the practice keeps records.
 */
export async function eraseClient(
  scope: PracticeScope,
  { clientId, today }: { clientId: string; today: IsoDate },
): Promise<Erasure> {
  if (!isRowId(clientId)) return { ok: false, reason: 'not_found' };
  return bulkTogether(scope, (inner) =>
    withDb(inner, async (db): Promise<Erasure> => {
      if (!(await lockClient(db, inner, clientId))) return { ok: false, reason: 'not_found' };
      const refusal = await refusalOf(inner, clientId, today);
      if (refusal) return refusal;
      await blank(db, inner, clientId);
      await recordAudit(db, inner, {
        action: 'erase_client',
        entity: 'client',
        entityId: clientId,
        clientId,
      });
      return { ok: true };
    }),
  );
}
