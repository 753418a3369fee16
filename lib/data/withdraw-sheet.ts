import { recordAudit } from '@/lib/data/audit';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { sealText } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';
import { now } from '@/lib/platform/clock';

/**
 * Withdraws the client's sheets that are in force, up to a number or all of them: an older one must not come back when
 * the newest goes. Returns how many there were.
 */
export async function withdrawSheetsOfClient(
  db: Db,
  scope: PracticeScope,
  { client, reason, upTo }: { client: KeyHolder; reason: string; upTo?: number },
): Promise<number> {
  const clientId = client.id;
  const withdrawn = await db.homeCareSheet.updateManyAndReturn({
    where: {
      practiceId: scope.practiceId,
      clientId,
      withdrawnAt: null,
      ...(upTo !== undefined && { number: { lte: upTo } }),
    },
    data: {
      withdrawnAt: now(),
      withdrawnById: scope.accountId,
      withdrawnReason: sealText(client, 'home_care_sheet.withdrawn_reason', reason),
    },
    select: { id: true },
  });
  for (const { id } of withdrawn) {
    await recordAudit(db, scope, {
      action: 'withdraw_sheet',
      entity: 'home_care_sheet',
      entityId: id,
      clientId,
    });
  }
  return withdrawn.length;
}
