import type { PlanMuscle } from '@/lib/domain/anatomy/muscle';
import type { Position } from '@/lib/domain/anatomy/position';
import type { Pressure } from '@/lib/domain/anatomy/pressure';
import type {
  PlanTemplateRecord,
  TemplateLine,
  TemplatePlan,
  TemplateSide,
} from '@/lib/domain/session-plan/plan-template';
import type { Technique } from '@/lib/domain/session-plan/technique';

import { muscles } from '../muscles/muscles';
import { timeBudgets } from '../time-budgets';

const regions = new Map(muscles.map(({ id, region }) => [id, region]));

/** Trigger-point lines of the product's templates: two points, held half a minute, twice (spec §6, pv_06). */
const POINTS = { points: 2, holdSeconds: 30, holdRepeats: 2 };

type Work = readonly [
  muscle: PlanMuscle,
  technique: Technique,
  pressure: Pressure,
  minutes: number,
  position: Position,
];

function line(side: TemplateSide, work: Work): TemplateLine {
  const [muscle, technique, pressure, minutes, position] = work;
  const region = regions.get(muscle);
  if (!region) throw new Error(`No muscle “${muscle}”.`);
  return {
    ...{ muscle, side, region, technique, pressure, minutes, position },
    ...(technique === 'trigger_point_pressure' && POINTS),
  };
}

/** A line where it hurts, in the muscle's own region. */
export const affected = (...work: Work): TemplateLine => line('affected', work);

/** A line of the other side, which has its 15–25 % (pv_12). */
export const other = (...work: Work): TemplateLine => line('other', work);

/** One length of a template of the product, with the phases of that length (spec §7.2). */
export function templatePlan(
  { id }: Pick<PlanTemplateRecord, 'id'>,
  { length, lines }: PlanTemplateRecord['plans'][number],
): TemplatePlan {
  const budget = timeBudgets.find((row) => row.length === length);
  if (!budget) throw new Error(`No minutes for ${length} min of “${id}”.`);
  return { minutes: length, phases: budget.phases, lines };
}
