import type { ScreeningRow } from '@/lib/data/rows/screening-row';
import type { PracticeScope } from '@/lib/data/scope';
import { recordAudit } from '@/lib/data/audit';
import type { Db } from '@/lib/data/transaction';
import type { Finding } from '@/lib/domain/screening/screening';

/** What a decision was about. Sources are left out: another footnote is no other finding. */
function fingerprint({ rule, level, class: kind, because, blocks, clearance, notSure }: Finding) {
  const answers = [...because].sort();
  return JSON.stringify([rule, level, kind, answers, blocks, clearance, notSure === true]);
}

/**
 * Copies the newest decision of every finding that is the same in both screenings, with its own time and person. Only
 * between screenings of one intake: other answers want to be decided on again.
 */
export async function carryDecisions(
  db: Db,
  scope: PracticeScope,
  { from, to }: { from: ScreeningRow; to: ScreeningRow },
): Promise<void> {
  const { practiceId } = scope;
  const same = new Set(from.result.findings.map(fingerprint));
  const rules = to.result.findings
    .filter((finding) => same.has(fingerprint(finding)))
    .map(({ rule }) => rule);
  if (rules.length === 0) return;
  const decisions = await db.findingDecision.findMany({
    where: { practiceId, screeningId: from.id, rule: { in: rules } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    distinct: ['rule'],
  });
  if (decisions.length === 0) return;
  await db.findingDecision.createMany({
    data: decisions.map(({ rule, kind, reason, decidedAt, decidedById }) => ({
      practiceId,
      screeningId: to.id,
      rule,
      kind,
      reason,
      decidedAt,
      decidedById,
    })),
  });
  await recordAudit(db, scope, {
    action: 'carry_decisions',
    entity: 'screening',
    entityId: to.id,
    clientId: to.clientId,
  });
}
