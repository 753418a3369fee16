import { redirect } from 'next/navigation';

import { privateRoute } from '@/lib/access/private-route';
import { openSheetCodeHere } from '@/lib/access/require-sheet-code';

/** Where the page on a phone's home screen starts: at the sheet that the phone keeps, else where the code is typed. */
export const GET = privateRoute({ action: 'open_kept_sheet' }, async () => {
  const code = await openSheetCodeHere();
  redirect(code === null ? '/s' : `/s/${code}`);
});
