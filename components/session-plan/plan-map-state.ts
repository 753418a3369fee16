import type { MapState, MuscleOnMap } from '@/components/muscle-map/map-state';
import {
  hamstringMuscles,
  muscles,
  type Muscle,
  type PlanMuscle,
} from '@/lib/domain/anatomy/muscle';
import { midlineRegions, type Region } from '@/lib/domain/anatomy/region';
import { sides, type MarkSide, type Side } from '@/lib/domain/anatomy/side';
import {
  muscleChoices,
  type ChoiceFacts,
  type LineChoice,
} from '@/lib/domain/session-plan/line-choices';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import type { ShownRegion } from '@/lib/muscle-map/draw-overlays';

/** A line of the hamstrings as one group lies on all three of them. */
function isOn(line: PlanLine, muscle: Muscle): boolean {
  const group: readonly PlanMuscle[] = hamstringMuscles;
  return line.muscle === muscle || (line.muscle === 'hamstrings' && group.includes(muscle));
}

function muscleOnMap(
  muscle: Muscle,
  side: Side,
  plan: { lines: readonly PlanLine[]; choices: readonly LineChoice<PlanMuscle>[] },
): MuscleOnMap {
  const own = plan.lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.side === side && isOn(line, muscle));
  const levels = own.map(({ line }) => line.pressure);
  const choice = plan.choices.find(({ value }) => value === muscle);
  return {
    muscle,
    side,
    name: choice?.label ?? muscle,
    lines: own.map(({ number }) => number),
    pressure: [...levels].sort().at(-1) ?? null,
    minutes: own.reduce((sum, { line }) => sum + line.minutes, 0),
    refused: choice?.refused ?? null,
  };
}

/** What the plan and today's limits say of every muscle on both sides. */
export function planOnMap(lines: readonly PlanLine[], facts: ChoiceFacts): MapState {
  const choices = { left: muscleChoices('left', facts), right: muscleChoices('right', facts) };
  return muscles.flatMap((muscle) =>
    sides.map((side) => muscleOnMap(muscle, side, { lines, choices: choices[side] })),
  );
}

/** At or below this level a place takes no working pressure: glide and still hold only (spec §1.5). */
const NO_PRESSURE = 1;
/** At or below this level a place is shown as endangered. */
const NARROWED = 2;

const midline: readonly Region[] = midlineRegions;

function placeOf(key: string): { region: Region; side: MarkSide } {
  const [region, side] = key.split('.') as [Region, Side | undefined];
  return { region, side: midline.includes(region) ? 'both' : (side ?? 'both') };
}

/** Places that today's limits close (hatched) or narrow (outlined). */
export function limitedRegions({ limits }: ChoiceFacts): ShownRegion[] {
  return Object.entries(limits.regions)
    .filter(([, limit]) => limit.contact === false || limit.pressureMax <= NARROWED)
    .map(([key, limit]) => ({
      ...placeOf(key),
      role: limit.contact === false || limit.pressureMax <= NO_PRESSURE ? 'region-never' : 'region',
    }));
}
