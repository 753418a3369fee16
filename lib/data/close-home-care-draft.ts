import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';
import { now } from '@/lib/platform/clock';

/** Ends the client's open choice of home care; it stays as it was. Returns the ids of what it closed: one, or none. */
export async function closeHomeCareDraft(
  db: Db,
  { practiceId }: PracticeScope,
  clientId: string,
): Promise<string[]> {
  const closed = await db.homeCareDraft.updateManyAndReturn({
    where: { practiceId, clientId, closedAt: null },
    data: { closedAt: now(), version: { increment: 1 } },
    select: { id: true },
  });
  return closed.map(({ id }) => id);
}
