import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { isRowId } from '@/lib/data/rows/row-id';
import { sheetInclude, sheetRow, type SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';

const audited = { link: 'mail_sheet_link', file: 'mail_sheet_file' } as const;

/**
 * The newest sheet of a client and where it is to be sent, with its line in the audit: what leaves the practice is written
 * down before it leaves. `not_newest` for a sheet that was withdrawn, or has a newer version.
 */
export async function recordSheetMail(
  scope: PracticeScope,
  { clientId, sheetId, kind }: { clientId: string; sheetId: string; kind: 'link' | 'file' },
): Promise<Result<{ sheet: SheetRow; to: string }, 'not_found' | 'not_newest' | 'no_address'>> {
  if (!isRowId(sheetId)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const locked = await lockClient(db, scope, clientId);
    if (!locked) return { ok: false, reason: 'not_found' };
    const newest = await db.homeCareSheet.findFirst({
      where: { practiceId, clientId },
      relationLoadStrategy: 'join',
      orderBy: { number: 'desc' },
      include: sheetInclude,
    });
    if (newest?.id !== sheetId || newest.withdrawnAt) return { ok: false, reason: 'not_newest' };
    const client = await db.client.findFirst({
      where: { practiceId, id: clientId },
      select: { email: true },
    });
    if (!client?.email) return { ok: false, reason: 'no_address' };
    await recordAudit(db, scope, {
      ...{ action: audited[kind], entity: 'home_care_sheet', entityId: sheetId, clientId },
    });
    return { ok: true, value: { sheet: sheetRow(newest), to: client.email } };
  });
}
