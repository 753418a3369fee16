import type { KeyHolder } from '@/lib/data/rows/client-key';
import { openJson } from '@/lib/data/rows/sealed-text';
import type { HelperAtHome } from '@/lib/domain/home-care/helper-at-home';
import type { SheetAround } from '@/lib/domain/home-care/sheet-around';
import { sheetAroundDraftSchema } from '@/lib/domain/home-care/sheet-around.schema';

/** The choice that was touched last, open or not: what was answered for it holds until it is answered again. */
export const newestChoice = {
  orderBy: { version: 'desc' as const },
  take: 1,
  select: { around: true },
};

/**
 * Whether the client has a helper at home: as it was answered last, with the choice of a sheet, or with the sheet at home.
 * Null: nobody has asked.
 */
export function helperAtHomeOf(
  client: KeyHolder,
  choices: readonly { around: unknown }[],
  sheet: { around: SheetAround | null } | null,
): HelperAtHome | null {
  const [newest] = choices;
  const around =
    newest && newest.around !== null
      ? sheetAroundDraftSchema.parse(openJson(client, 'home_care_draft.around', newest.around))
      : null;
  return around?.helper ?? sheet?.around?.helper ?? null;
}
