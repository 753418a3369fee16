import type { MapState } from '@/components/muscle-map/map-state';
import { midlineRegions, type Region } from '@/lib/domain/anatomy/region';
import type { MarkSide, Side } from '@/lib/domain/anatomy/side';
import type { RegionLimit } from '@/lib/domain/screening/limits';
import { muscleChoices, type ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import { pointBoundsIn } from '@/lib/domain/session-plan/point-bounds';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { onceFor } from '@/lib/domain/shared/once-for';
import type { ShownRegion } from '@/lib/muscle-map/draw-overlays';
import { marksOfLines } from '@/lib/muscle-map/plan-marks';

/** What the limits say of every muscle does not change with the lines. */
const choicesOf = onceFor((facts: ChoiceFacts) => ({
  left: muscleChoices('left', facts),
  right: muscleChoices('right', facts),
}));

/** What the plan and today's limits say of every muscle on both sides. */
export function planOnMap(lines: readonly PlanLine[], facts: ChoiceFacts): MapState {
  const choices = choicesOf(facts);
  const boundsOf = pointBoundsIn(facts);
  return marksOfLines(lines).map((mark) => {
    const choice = choices[mark.side].find(({ value }) => value === mark.muscle);
    return {
      ...mark,
      name: choice?.label ?? mark.muscle,
      refused: choice?.refused ?? null,
      // Sites are drawn in planned muscles only.
      ...(mark.lines.length > 0 && { bounds: boundsOf(mark) }),
    };
  });
}

/** At or below this level a place takes no working pressure: glide and still hold only (spec §1.5). */
const GLIDE_ONLY = 1;
/** At or below this level a place is shown, whatever narrows it; above it only where it is endangered (spec §3.4). */
const NARROWED = 2;

const midline: readonly Region[] = midlineRegions;

function placeOf(key: string): { region: Region; side: MarkSide } {
  const [region, side] = key.split('.') as [Region, Side | undefined];
  return { region, side: midline.includes(region) ? 'both' : (side ?? 'both') };
}

function roleOf({ contact, pressureMax }: RegionLimit): ShownRegion['role'] {
  if (contact === false) return 'region-shut';
  return pressureMax <= GLIDE_ONLY ? 'region-never' : 'region';
}

/** A place with the limit that shows it. */
interface LimitedRegion extends ShownRegion {
  limit: RegionLimit;
}

const isEndangered = ({ because }: RegionLimit): boolean =>
  because.some((rule) => rule.startsWith('region_default.'));

/** Places that today's limits close (crossed), leave to gliding (hatched) or narrow, and the endangered ones (outlined). */
export function limitedRegions({ limits }: Pick<ChoiceFacts, 'limits'>): LimitedRegion[] {
  return Object.entries(limits.regions)
    .filter(
      ([, limit]) =>
        limit.pressureMax <= NARROWED || limit.contact === false || isEndangered(limit),
    )
    .map(([key, limit]) => ({ ...placeOf(key), role: roleOf(limit), limit }));
}
