import type { Position } from '../anatomy/position';
import type { Candidate } from './line-options';

/**
 * Ways to lay out a plan's lines, tried in this order until the lines hold the specific minutes (decisions 23).
 * - `even`: as many lines on each affected side
 * - `uneven`: one line more on one side, where that is what the number of lines allows
 * - `turned`: as `uneven`, and muscles that can be worked in a rarer position are, where a position has its most
 *   minutes (pv_08)
 */
export const lineSpreads = ['even', 'uneven', 'turned'] as const;
export type LineSpread = (typeof lineSpreads)[number];

/** Lines of each affected side; at least one. */
export function linesPerSide(lines: number, sides: number, spread: LineSpread): number[] {
  const even = Math.floor(lines / sides);
  const rest = spread === 'even' ? 0 : lines - even * sides;
  return Array.from({ length: sides }, (_, side) => Math.max(1, even + (side < rest ? 1 : 0)));
}

function commonest(candidates: readonly Candidate[]): Position | undefined {
  const counts = new Map<Position, number>();
  for (const position of candidates.flatMap(({ positions }) => positions)) {
    counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function awayFrom(candidate: Candidate, position: Position | undefined): Candidate {
  const rarer = candidate.positions.filter((one) => one !== position);
  return rarer.length === 0 ? candidate : { ...candidate, positions: rarer };
}

const canTurn = (candidate: Candidate, position: Position | undefined): boolean =>
  candidate.positions.some((one) => one !== position);

/** The candidates of one side with one that takes another position among the first `count`; that one must be kept. */
export function turnedMain(
  candidates: readonly Candidate[],
  count: number,
): { list: Candidate[]; keep: Candidate | undefined } {
  const usual = commonest(candidates);
  const found = candidates.findIndex((one) => canTurn(one, usual));
  const list = candidates.map((one) => awayFrom(one, usual));
  const keep = list[found];
  if (keep === undefined || found < count) return { list, keep };
  const others = list.filter((_, index) => index !== found);
  return { list: [...others.slice(0, count - 1), keep, ...others.slice(count - 1)], keep };
}

/** The candidates of the other side, those that take another position first. */
export function turnedOther(candidates: readonly Candidate[]): Candidate[] {
  const usual = commonest(candidates);
  const list = [...candidates].sort(
    (one, other) => Number(canTurn(other, usual)) - Number(canTurn(one, usual)),
  );
  return list.map((one) => awayFrom(one, usual));
}
