import { recordAudits } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';

/** One answer that a client was not sure of, as it is settled. */
export interface NewSettlement {
  /** Of the field in the intake. */
  path: string;
  /** What the client said. */
  said: string;
  /** What stands, in words; null: it is open again. */
  stands: string | null;
}

interface Settling {
  clientId: string;
  toldIntakeId: string;
  settled: readonly NewSettlement[];
}

/**
 * Writes down what a therapist has settled in the room; the client's own words are not touched. `not_found`: no such told
 * intake of that client here. Whoever calls has seen that a draft began with it.
 */
export async function recordToldSettlements(
  scope: PracticeScope,
  { clientId, toldIntakeId, settled }: Settling,
): Promise<Result<null, 'not_found'>> {
  const refused = { ok: false, reason: 'not_found' } as const;
  if (!isRowId(toldIntakeId)) return refused;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    const where = { id: toldIntakeId, practiceId, clientId };
    if (!client || (await db.toldIntake.count({ where })) === 0) return refused;
    const made = await db.toldSettlement.createManyAndReturn({
      data: settled.map(({ path, ...content }) => ({
        ...{ practiceId, clientId, toldIntakeId, path, createdById: accountId },
        content: sealJson(client, 'told_settlement.content', content),
      })),
      select: { id: true },
    });
    const entry = { action: 'settle_told', entity: 'told_settlement', clientId } as const;
    await recordAudits(
      db,
      scope,
      made.map(({ id }) => ({ ...entry, entityId: id })),
    );
    return { ok: true, value: null };
  });
}
