import { cookies, headers } from 'next/headers';

import { LANGUAGE_COOKIE } from '@/components/client-page/language-cookie';
import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';

const known = (value: unknown): SheetLanguage | undefined =>
  sheetLanguages.find((language) => language === value);

/** The first of the browser's languages that there is a sheet in. */
function ofBrowser(accepted: string | null): SheetLanguage | undefined {
  const tags = (accepted ?? '').split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return tags.map(known).find((language) => language !== undefined);
}

/**
 * The language of the client's pages: what was tapped just now, what this device has kept of that, the sheet's own, and
 * before a sheet is open the browser's.
 */
export async function languageHere({
  asked,
  sheet,
}: { asked?: unknown; sheet?: SheetLanguage | undefined } = {}): Promise<SheetLanguage> {
  const kept = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const browser = sheet ?? ofBrowser((await headers()).get('accept-language'));
  return known(asked) ?? known(kept) ?? browser ?? sheetLanguages[0];
}
