import { boundsOfDay } from '@/app/bounds-of-day';
import type { Member } from '@/lib/access/require-member';
import { listAppointments } from '@/lib/data/appointments';
import { listDayPlans, listReadyPlans, type DayPlan } from '@/lib/data/day-plans';
import type { PracticeScope } from '@/lib/data/scope';
import { clockTime } from '@/lib/platform/clock';

/** A client's newest plan, and when they come; an empty time where none is agreed. */
type ComingPlan = DayPlan & { time: string };

/** Who comes today, in the order of time; then every other plan that waits, for those who come without an appointment. */
export async function plansOfDay(
  scope: PracticeScope,
  { today, practice: { timeZone } }: Member,
): Promise<ComingPlan[]> {
  const all = await listAppointments(scope, boundsOfDay(today, timeZone));
  const times = new Map<string, string>();
  for (const { clientId, startsAt, cancelledAt } of all) {
    if (cancelledAt !== null) continue;
    // One card a client: somebody who comes twice has both times on it.
    const before = times.get(clientId);
    const time = clockTime(startsAt, timeZone);
    times.set(clientId, before === undefined ? time : `${before}, ${time}`);
  }
  const coming = await listDayPlans(scope, [...times.keys()]);
  const others = (await listReadyPlans(scope)).filter(({ clientId }) => !times.has(clientId));
  return [
    ...coming.map((plan) => ({ ...plan, time: times.get(plan.clientId) ?? '' })),
    ...others.map((plan) => ({ ...plan, time: '' })),
  ];
}
