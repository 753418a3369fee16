import { randomBytes } from 'node:crypto';

import type { PracticeScope } from '@/lib/data/scope';
import { ownerDatabase } from './owner-database';

/** A device that this member is signed in on; its row's id. */
export async function aSession({ accountId, practiceId }: PracticeScope): Promise<string> {
  const row = await ownerDatabase().loginSession.create({
    data: {
      accountId,
      practiceId,
      tokenHash: randomBytes(32).toString('hex'),
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  return row.id;
}
