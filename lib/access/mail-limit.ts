import { systemScope } from '@/lib/access/system-scope';
import { takeTry } from '@/lib/data/throttles';

/** More than anybody sends of one sheet, too few to fill a letter box. */
const LIMIT = { limit: 10, windowSeconds: 60 * 60 } as const;

/** Counts one more e-mail of a sheet; false when there were too many within an hour. */
export function mayMailSheet(sheetId: string): Promise<boolean> {
  return takeTry(systemScope('mail-limit'), { purpose: 'sheet_mail', subject: sheetId, ...LIMIT });
}
