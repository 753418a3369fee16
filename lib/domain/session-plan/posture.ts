import type { Position } from '../anatomy/position';
import type { Side } from '../anatomy/side';
import type { PlanLine } from './session-plan';
import type { TimeBudget } from './time-budget';

/** How the client lies, side up included: turning from one side to the other is a change (spec §1.4). */
export type Posture = string;

/** The posture of a line; the treated side is up in side-lying. */
export function postureOf(line: { position: Position; side: Side }): Posture {
  return line.position === 'side_lying' ? `side_lying.${line.side}` : line.position;
}

/** One posture of a plan as it is shown. */
export interface ShownPosture {
  position: Position;
  side: Side;
  /** "Side-lying, left side up" */
  words: string;
}

/** The postures of the lines in the order in which the client takes them, each once. Left and right come from the lines. */
export function posturesInOrder(
  lines: readonly Pick<PlanLine, 'position' | 'side'>[],
  nameOf: (position: Position) => string,
): ShownPosture[] {
  const shown = new Map<Posture, ShownPosture>();
  for (const { position, side } of lines) {
    const posture = postureOf({ position, side });
    const words =
      position === 'side_lying' ? `${nameOf(position)}, ${side} side up` : nameOf(position);
    if (!shown.has(posture)) shown.set(posture, { position, side, words });
  }
  return [...shown.values()];
}

/** How often the client has to change posture over these lines, in their order. */
export function positionChanges(lines: readonly Pick<PlanLine, 'position' | 'side'>[]): number {
  const postures = lines.map(postureOf);
  return postures.filter((posture, index) => index > 0 && posture !== postures[index - 1]).length;
}

/**
 * Most changes in a session of that length, from the nearest row of §7.2 (decisions 24, 38: up to 37 minutes as 30,
 * up to 67 as 60, longer as 90).
 */
export function positionChangesMax(minutes: number, budgets: readonly TimeBudget[]): number {
  const nearest = [...budgets].sort(
    (one, other) =>
      Math.abs(one.length - minutes) - Math.abs(other.length - minutes) ||
      one.length - other.length,
  )[0];
  return nearest?.positionChangesMax ?? 0;
}
