import { systemScope } from '@/lib/access/system-scope';
import { findPractice } from '@/lib/data/practices';
import { findRetention, listOldRecords, type KeptRecord } from '@/lib/data/retention';
import { listRetentionWaiting, recordRetentionRound } from '@/lib/data/retention-rounds';
import type { PracticeProgram } from '@/lib/data/scope';
import { keptUntil } from '@/lib/domain/practice/retention';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { today } from '@/lib/platform/clock';

import { eachPractice } from './each-practice';

/** Each page looks at every old record of the practice: many small ones would take a minute of 20,000. */
const PAGE = 5_000;

async function countDue(scope: PracticeProgram, day: IsoDate): Promise<number> {
  const policy = await findRetention(scope);
  let due = 0;
  let after: KeptRecord | null = null;
  for (;;) {
    const page: KeptRecord[] = await listOldRecords(scope, { after, limit: PAGE });
    due += page.filter((record) => keptUntil(record, policy) <= day).length;
    after = page.at(-1) ?? null;
    if (after === null) return due;
  }
}

/**
 * Looks through every practice once on its own calendar day, and keeps how many records are past their time, for its owner
 * to see. It erases nothing: the law of the country, a dispute that nobody has entered yet and a client who comes back
 * are the owner's to know. Several processes do not count one twice; a practice where it breaks keeps no other waiting.
 */
export async function lookForDueRecords(): Promise<void> {
  const practices = await listRetentionWaiting(systemScope('retention'));
  await eachPractice('retention', practices, async (practiceId) => {
    const scope = systemScope('retention', { practiceId });
    const day = today((await findPractice(scope)).timeZone);
    await recordRetentionRound(scope, { day, due: await countDue(scope, day) });
  });
}
