import { recordAudit } from '@/lib/data/audit';
import type { AccountScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/** The hash of the scope's own PIN, or null. */
export async function findPinHash(scope: AccountScope): Promise<string | null> {
  const row = await withDb(scope, (db) =>
    db.pin.findFirst({
      where: { accountId: scope.accountId, removedAt: null },
      select: { pinHash: true },
    }),
  );
  return row && row.pinHash;
}

/** Sets the PIN that unlocks a screen, or takes it away (null). */
export async function savePin(scope: AccountScope, pinHash: string | null): Promise<void> {
  const { accountId } = scope;
  await withDb(scope, async (db) => {
    if (pinHash === null) {
      await db.$executeRaw`UPDATE pin SET removed_at = now() WHERE account_id = ${accountId}::uuid`;
    } else {
      await db.$executeRaw`
        INSERT INTO pin (account_id, pin_hash) VALUES (${accountId}::uuid, ${pinHash})
        ON CONFLICT (account_id)
        DO UPDATE SET pin_hash = EXCLUDED.pin_hash, set_at = now(), removed_at = NULL`;
    }
    await recordAudit(db, scope, {
      action: pinHash === null ? 'remove_pin' : 'set_pin',
      entity: 'account',
      entityId: accountId,
    });
  });
}
