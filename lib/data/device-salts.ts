import { randomBytes } from 'node:crypto';

import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/** The salt of the scope's account, made at the first asking. Two who ask at once get the same one. */
export async function deviceSalt(scope: PracticeScope): Promise<string> {
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const kept = await db.deviceSalt.findUnique({ where: { accountId } });
    if (kept) return kept.salt;
    await db.deviceSalt.createMany({
      data: { accountId, salt: randomBytes(32).toString('base64url') },
      skipDuplicates: true,
    });
    const { salt } = await db.deviceSalt.findUniqueOrThrow({ where: { accountId } });
    return salt;
  });
}
