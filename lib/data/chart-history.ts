import type { KeyHolder } from '@/lib/data/rows/client-key';
import { screeningResultSchema } from '@/lib/data/rows/screening-result.schema';
import { openMaybe } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';
import type { Screening } from '@/lib/domain/screening/screening';

/** A plan that fell after the newest one that stands was made. */
export interface StalePlan {
  id: string;
  reason: string;
  invalidatedAt: Date;
}

/** The sessions that were signed. */
export interface ChartHistory {
  /** When the first and the last signed record were signed. */
  firstSignedAt: Date | null;
  lastSignedAt: Date | null;
  /** What the rules said when the last signed session was planned. */
  lastSessionScreening: Screening | null;
}

const openReason = (client: KeyHolder, stored: string | null): string =>
  openMaybe(client, 'session_plan.invalidated_reason', stored) ?? '';

interface SignedColumns {
  first: Date | null;
  last: Date | null;
  result: unknown;
}

/** When sessions were signed, and what the rules had said before the last of them: in one statement. */
async function readSigned(
  db: Db,
  { practiceId }: PracticeScope,
  clientId: string,
): Promise<ChartHistory> {
  const [row] = await db.$queryRaw<SignedColumns[]>`
    SELECT min(r.signed_at) AS first, max(r.signed_at) AS last, (
      SELECT s.result FROM session_record x
      JOIN session_plan p ON p.practice_id = x.practice_id AND p.id = x.plan_id
      JOIN screening s ON s.practice_id = p.practice_id AND s.id = p.screening_id
      WHERE x.practice_id = ${practiceId}::uuid AND x.client_id = ${clientId}::uuid AND x.status = 'signed'
      ORDER BY x.signed_at DESC, x.id DESC LIMIT 1) AS result
    FROM session_record r
    WHERE r.practice_id = ${practiceId}::uuid AND r.client_id = ${clientId}::uuid AND r.status = 'signed'`;
  return {
    firstSignedAt: row?.first ?? null,
    lastSignedAt: row?.last ?? null,
    lastSessionScreening: row?.result ? screeningResultSchema.parse(row.result) : null,
  };
}

/** What has been: sessions, and the plans that fell. */
export async function readHistory(
  db: Db,
  scope: PracticeScope,
  { clientId, client }: { clientId: string; client: KeyHolder },
): Promise<
  ChartHistory & {
    invalidated: StalePlan[];
    createdAt: Map<string, Date>;
  }
> {
  const plans = await db.sessionPlan.findMany({
    where: { practiceId: scope.practiceId, clientId, invalidatedAt: { not: null } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 10,
    select: { id: true, createdAt: true, invalidatedAt: true, invalidatedReason: true },
  });
  const signed = await readSigned(db, scope, clientId);
  return {
    invalidated: plans.flatMap(({ id, invalidatedAt, invalidatedReason }) =>
      invalidatedAt ? [{ id, invalidatedAt, reason: openReason(client, invalidatedReason) }] : [],
    ),
    ...signed,
    createdAt: new Map(plans.map(({ id, createdAt }) => [id, createdAt])),
  };
}
