import type { Muscle } from '../anatomy/muscle';
import type { Side } from '../anatomy/side';
import { onceFor } from '../shared/once-for';
import { muscleChoices, regionsOf, techniqueChoices, type ChoiceFacts } from './line-choices';
import { lineLimits, lineLimitWords, limitFactsOf } from './line-limits';
import type { PlanLine } from './session-plan';

/** Where point pressure is open in one muscle, and what bounds it. */
export interface PointBounds {
  /** The places that are open, as the muscle map calls them; none where the muscle is shut. */
  open: readonly string[];
  /** What holds and why, as a sentence. */
  words: string;
}

const TECHNIQUE = 'trigger_point_pressure';

function linesOn(muscle: Muscle, side: Side, facts: ChoiceFacts): PlanLine[] {
  const record = facts.muscles.find(({ id }) => id === muscle);
  const [position] = record?.positions ?? [];
  if (!record || !position) return [];
  return regionsOf(record).map((region) => ({
    ...{ muscle, side, region, position },
    ...{ technique: TECHNIQUE, pressure: 2 as const, minutes: 1 },
  }));
}

function shutBy(muscle: Muscle, side: Side, facts: ChoiceFacts): string | null {
  const whole = muscleChoices(side, facts).find(({ value }) => value === muscle)?.refused ?? null;
  if (whole !== null) return whole;
  const refusals = linesOn(muscle, side, facts).map(
    (line) =>
      techniqueChoices(line, facts).find(({ value }) => value === TECHNIQUE)?.refused ?? null,
  );
  return refusals.every((one) => one !== null) ? (refusals[0] ?? null) : null;
}

/**
 * What the limits leave of point pressure in one muscle of one side: shut altogether, or open at some places only. Null
 * where nothing bounds it. What was found is recorded all the same: the bounds say where not to press.
 */
export function pointBounds(
  { muscle, side }: { muscle: Muscle; side: Side },
  facts: ChoiceFacts,
): PointBounds | null {
  const shut = shutBy(muscle, side, facts);
  if (shut !== null) return { open: [], words: `No point pressure on this muscle now: ${shut}.` };
  const open = facts.muscles.find(({ id }) => id === muscle)?.pointSites;
  const [line] = linesOn(muscle, side, facts);
  if (open === undefined || !line) return null;
  const limits = limitFactsOf(facts);
  const [bound] = lineLimits(line, limits);
  return bound ? { open, words: lineLimitWords(bound) } : null;
}

/** A muscle of one side, as the maps show it. */
type MuscleOfSide = Parameters<typeof pointBounds>[0];

/** The bounds of any muscle inside these facts, each worked out once: the map of a plan and that of its record ask here. */
export const pointBoundsIn = onceFor((facts: ChoiceFacts) => {
  const known = new Map<string, PointBounds | null>();
  return ({ muscle, side }: MuscleOfSide): PointBounds | null => {
    const key = `${muscle}.${side}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const bounds = pointBounds({ muscle, side }, facts);
    known.set(key, bounds);
    return bounds;
  };
});

/** Whether a place of the muscle lies outside its bounds; a place without a name does wherever some are named. */
export const isOutsideBounds = (bounds: PointBounds | null, site: string): boolean =>
  bounds !== null && !bounds.open.includes(site);
