import type { Chart } from '@/lib/data/charts';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { PracticeScope } from '@/lib/data/scope';
import { findPlan } from '@/lib/data/session-plans';

/** One plan of the practice; the newest one of the client that stands has come with the chart. Null: there is none. */
export async function planIn(
  scope: PracticeScope,
  { plan }: Chart,
  planId: string,
): Promise<PlanRow | null> {
  return plan?.id === planId ? plan : findPlan(scope, planId);
}
