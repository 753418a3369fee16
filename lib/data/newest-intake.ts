import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';

/** Id of the client's intake that counts: the one signed last. Null before the first. */
export async function newestSignedIntakeId(
  db: Db,
  { practiceId }: PracticeScope,
  clientId: string,
): Promise<string | null> {
  const intake = await db.intake.findFirst({
    where: { practiceId, clientId, status: 'signed' },
    orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return intake?.id ?? null;
}
