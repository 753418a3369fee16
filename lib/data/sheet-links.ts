import { Prisma } from '@/lib/data/generated/client';
import { hashSheetCode, parseSheetCode, sheetCode } from '@/lib/data/rows/sheet-code';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import type { SystemScope } from '@/lib/data/scope';
import { askAlone } from '@/lib/data/transaction';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** The client behind a code, for the gate alone. */
export interface SheetLink {
  linkId: string;
  practiceId: string;
  clientId: string;
  birthDate: IsoDate;
}

/** The client behind a code as it was typed; null when the code is not one, is unknown or was revoked. */
export async function findSheetLink(
  _scope: SystemScope,
  { code }: { code: string },
): Promise<SheetLink | null> {
  // What cannot be a code is looked for as well: it takes the same time as one that is not there.
  const codeHash = hashSheetCode(parseSheetCode(code) ?? '');
  const [row] = await askAlone<Omit<SheetLink, 'birthDate'> & { birthDate: Date }>(
    Prisma.sql`SELECT "linkId", "practiceId", "clientId", "birthDate" FROM sheet_link(${codeHash})`,
  );
  if (!row || sheetCode(row.linkId) !== parseSheetCode(code)) return null;
  return { ...row, birthDate: fromColumn(row.birthDate) };
}
