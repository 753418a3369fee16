import type { Picked } from '@/lib/muscle-map/pick';
import type { MarkedMuscle } from '@/lib/muscle-map/plan-marks';

/** What the plan and the limits say of one muscle on one side. */
export interface MuscleOnMap extends MarkedMuscle {
  name: string;
  /** Why it may not be worked on that side today; null where it may. */
  refused: string | null;
}

/** The state of every muscle on both sides. */
export type MapState = readonly MuscleOnMap[];

export function stateOf(state: MapState, { muscle, side }: Picked): MuscleOnMap | undefined {
  return state.find((one) => one.muscle === muscle && one.side === side);
}

/** Whether a map shows the sign that a place of it is not to be pressed now. */
export const hasShutSite = ({ bounds }: Pick<MuscleOnMap, 'bounds'>): boolean =>
  bounds !== undefined && bounds !== null;

const linesWords = (lines: readonly number[]): string =>
  lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(' and ')}`;

/** `part`: what of it a screen shows, where that is not all ("short head"). What a screen reader hears of it: "Piriformis, client’s left, line 2, level 3, 6 minutes". */
export function spokenName(one: MuscleOnMap, part?: string): string {
  const { name, side, lines, pressure, minutes, refused } = one;
  const place = `${part ? `${name} (${part})` : name}, client’s ${side}`;
  if (lines.length > 0)
    return `${place}, ${linesWords(lines)}, level ${pressure ?? 0}, ${minutes} minutes`;
  return refused ? `${place}, not today: ${refused}` : place;
}
