import { musclesOf, type PlanMuscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';
import type { TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';

type At = Pick<TriggerPoint, 'muscle' | 'side'>;

/** A line's or a muscle's own trigger points, by their places in the record. */
export function pointsOf(
  points: readonly TriggerPoint[],
  { muscle, side }: { muscle: PlanMuscle; side: Side },
): number[] {
  const own = musclesOf(muscle);
  return points.flatMap((point: At, index) =>
    own.includes(point.muscle) && point.side === side ? [index] : [],
  );
}

/** Whether something at this place of the record, or inside it, is to be mended. */
export const hasErrorAt = (errors: Record<string, string>, at: string): boolean =>
  Object.keys(errors).some((field) => field === at || field.startsWith(`${at}.`));

/** The same of any of these points. */
export const hasPointError = (errors: Record<string, string>, points: readonly number[]): boolean =>
  points.some((index) => hasErrorAt(errors, `points[${index}]`));
