import type { Member } from '@/lib/access/require-member';
import { listReadyPlans, type DayPlan } from '@/lib/data/day-plans';
import type { PracticeScope } from '@/lib/data/scope';

/** Who comes today, with the time where one is agreed. */
export async function plansOfDay(
  scope: PracticeScope,
  _member: Member,
): Promise<(DayPlan & { time: string })[]> {
  return (await listReadyPlans(scope)).map((plan) => ({ ...plan, time: '' }));
}
