import type { Db } from '@/lib/data/transaction';
import { now } from '@/lib/platform/clock';

/** Ends the open choice of home care; it stays as it was. Returns the ids of what it closed: one, or none. */
export async function closeHomeCareDraft(
  db: Db,
  where: { practiceId: string; clientId: string },
): Promise<string[]> {
  const closed = await db.homeCareDraft.updateManyAndReturn({
    where: { ...where, closedAt: null },
    data: { closedAt: now(), version: { increment: 1 } },
    select: { id: true },
  });
  return closed.map(({ id }) => id);
}
