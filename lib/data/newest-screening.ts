import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';

/** The client's screening that counts, as far as it decides whether there can be a session; null before the first. */
export async function newestScreening(
  db: Db,
  { practiceId }: PracticeScope,
  clientId: string,
): Promise<{ id: string; blocked: boolean } | null> {
  return db.screening.findFirst({
    where: { practiceId, clientId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, blocked: true },
  });
}
