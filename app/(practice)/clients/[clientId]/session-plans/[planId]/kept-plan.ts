import { findClient } from '@/lib/data/clients';
import type { PracticeScope } from '@/lib/data/scope';
import { findScreening } from '@/lib/data/screenings';
import { findPlan } from '@/lib/data/session-plans';
import { templateOf, type TemplatePlan } from '@/lib/domain/session-plan/plan-template';

/**
 * A plan of this client as a template would keep it: its sides are those that hurt when it was made. `template` is null where
 * it has no line; null where there is no such plan.
 */
export async function keptPlan(
  scope: PracticeScope,
  { clientId, planId }: { clientId: string; planId: string },
): Promise<{ template: TemplatePlan | null; clientName: string } | null> {
  const row = await findPlan(scope, planId);
  if (row?.clientId !== clientId) return null;
  const client = await findClient(scope, clientId);
  const screening = await findScreening(scope, row.screeningId);
  if (!client || !screening) return null;
  const lines = row.plan.lines.map(({ id: _id, ...line }) => line);
  const { minutes, phases } = row.plan;
  const template = templateOf({ minutes, phases, lines }, screening.clinicalCase.affectedSide);
  return { template, clientName: client.name };
}
