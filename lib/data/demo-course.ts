import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/**
 * Makes what was signed of a client of the demo as many days older, so that its course has a past. Only in a demo practice:
 * in any other nothing is touched, because nobody's history is written after the fact.
 */
export async function ageDemoCourse(
  scope: PracticeScope,
  { clientId, days }: { clientId: string; days: number },
): Promise<void> {
  const { practiceId } = scope;
  await withDb(scope, async (db) => {
    const found = await db.practice.count({ where: { id: practiceId, isDemo: true } });
    if (found === 0) throw new Error('Only a demo has a course that was made up.');
    await db.$executeRaw`UPDATE intake SET created_at = created_at - make_interval(days => ${days}::int),
      signed_at = signed_at - make_interval(days => ${days}::int)
      WHERE practice_id = ${practiceId}::uuid AND client_id = ${clientId}::uuid`;
    await db.$executeRaw`UPDATE session_plan SET created_at = created_at - make_interval(days => ${days}::int),
      confirmed_at = confirmed_at - make_interval(days => ${days}::int)
      WHERE practice_id = ${practiceId}::uuid AND client_id = ${clientId}::uuid`;
    await db.$executeRaw`UPDATE session_record SET created_at = created_at - make_interval(days => ${days}::int),
      signed_at = signed_at - make_interval(days => ${days}::int)
      WHERE practice_id = ${practiceId}::uuid AND client_id = ${clientId}::uuid`;
  });
}
