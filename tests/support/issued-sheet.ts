import { findNewestSheet } from '@/lib/data/home-care';
import { findPractice, savePractice } from '@/lib/data/practices';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import { giveSheet } from '@/prisma/demo/sheet';
import { walkThrough } from '@/prisma/demo/visit';

import { practiceToday } from './walked-client';

const PHONES = {
  ...{ practicePhone: '1', urgentPhone: '2', emergencyNumber: '3' },
  ...{ maternityPhone: '4', crisisPhone: '5' },
};

let count = 0;

/** The sheet that the rules draft for a client of today, issued in a practice that has its telephone numbers. */
export async function anIssuedSheet(scope: PracticeScope): Promise<SheetRow & { name: string }> {
  count += 1;
  const name = `Issued Client${count}`;
  await savePractice(scope, { ...(await findPractice(scope)), ...PHONES });
  const writer = { scope, today: practiceToday() };
  const details = { name, birthDate: '1979-04-12' };
  const screened = await walkThrough(writer, { details, stage: 'sheet_issued' });
  if (!screened) throw new Error('The client got no further than a screening.');
  await giveSheet({ ...writer, therapist: 'Anna Weiss' }, screened);
  const sheet = await findNewestSheet(scope, screened.clientId);
  if (!sheet) throw new Error('No sheet.');
  return { ...sheet, name };
}
