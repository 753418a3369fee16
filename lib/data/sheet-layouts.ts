import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';
import type { Result } from '@/lib/domain/shared/result';

/** Keeps how a client's sheets go on paper from now on, alone and in a batch. Chosen already, it is no new deed. */
export async function chooseSheetLayout(
  scope: PracticeScope,
  { clientId, layout }: { clientId: string; layout: SheetLayout },
): Promise<Result<{ layout: SheetLayout }, 'not_found'>> {
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    if (!(await lockClient(db, scope, clientId))) return { ok: false, reason: 'not_found' };
    const { count } = await db.client.updateMany({
      where: { id: clientId, practiceId, sheetLayout: { not: layout } },
      data: { sheetLayout: layout },
    });
    if (count > 0) {
      await recordAudit(db, scope, {
        ...{ action: 'choose_sheet_layout', entity: 'client', entityId: clientId, clientId },
      });
    }
    return { ok: true, value: { layout } };
  });
}
