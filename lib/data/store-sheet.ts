import { recordAudit } from '@/lib/data/audit';
import { closeHomeCareDraft } from '@/lib/data/close-home-care-draft';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { sealJson } from '@/lib/data/rows/sealed-text';
import { sheetInclude, sheetRow, type SheetRow } from '@/lib/data/rows/sheet-row';
import { linkOf } from '@/lib/data/client-links';
import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import type { SheetAround } from '@/lib/domain/home-care/sheet-around';
import type { ProgramItem } from '@/lib/domain/home-care/program';

export interface NewSheet {
  clientId: string;
  screeningId: string;
  program: readonly ProgramItem[];
  /** What was chosen around the items; the document holds it in words. */
  around: SheetAround;
  /** The whole sheet in words. */
  document: SheetDocument;
  contentVersion: string;
  /** `documentHash(document)`. */
  contentHash: string;
}

/** A double tap: the same document under the same screening, still in force. */
export function isSameSheet(last: SheetRow, { screeningId, contentHash }: NewSheet): boolean {
  return (
    last.withdrawnAt === null &&
    last.screeningId === screeningId &&
    last.contentHash === contentHash
  );
}

/** Stores a sheet under the number that the caller has made sure of. */
export async function storeSheet(
  db: Db,
  scope: PracticeScope,
  { sheet, client }: { sheet: NewSheet; client: KeyHolder },
): Promise<SheetRow> {
  const { practiceId, accountId } = scope;
  const { clientId } = sheet;
  const row = await db.homeCareSheet.create({
    data: {
      practiceId,
      clientId,
      linkId: await linkOf(db, { practiceId, clientId }),
      screeningId: sheet.screeningId,
      number: sheet.document.number,
      program: sealJson(client, 'home_care_sheet.program', sheet.program),
      around: sealJson(client, 'home_care_sheet.around', sheet.around),
      document: sealJson(client, 'home_care_sheet.document', sheet.document),
      contentVersion: sheet.contentVersion,
      contentHash: sheet.contentHash,
      issuedById: accountId,
    },
    include: sheetInclude,
  });
  await closeHomeCareDraft(db, scope, clientId);
  await recordAudit(db, scope, {
    action: 'issue_sheet',
    entity: 'home_care_sheet',
    entityId: row.id,
    clientId,
  });
  return sheetRow(row);
}
