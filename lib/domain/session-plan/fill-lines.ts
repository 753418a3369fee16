import { allotMinutes } from './allot-minutes';
import type { Composition, TimelessLine } from './compose-lines';
import { postureOf, type Posture } from './posture';
import type { PlanLine } from './session-plan';
import { otherSideMinutes } from './share-of-other-side';

/** Most minutes in each posture. */
export type PostureMinutes = ReadonlyMap<Posture, number>;

function timed(lines: readonly TimelessLine[], minutes: readonly number[]): PlanLine[] {
  return lines.map(({ weight: _weight, first: _first, ...line }, index) => ({
    ...line,
    minutes: minutes[index] ?? 0,
  }));
}

function lessUsed(caps: PostureMinutes, lines: readonly PlanLine[]): PostureMinutes {
  const left = new Map(caps);
  for (const line of lines) {
    const posture = postureOf(line);
    const cap = left.get(posture);
    if (cap !== undefined) left.set(posture, Math.max(0, cap - line.minutes));
  }
  return left;
}

function allot(
  lines: readonly TimelessLine[],
  total: number,
  caps: PostureMinutes,
): PlanLine[] | null {
  const kept = lines.slice(0, total);
  if (kept.length === 0) return total === 0 ? [] : null;
  const minutes = allotMinutes(kept, total, caps);
  return minutes && timed(kept, minutes);
}

/**
 * Gives the lines whole minutes that add up to `specific`, the other side its 15–25 % (pv_12); lines for which there is
 * not a minute each are left out from the end. Main lines first, then those of the other side. Null where the caps cannot
 * hold that many minutes.
 */
export function fillLines(
  specific: number,
  { main, other }: Composition,
  caps: PostureMinutes,
): PlanLine[] | null {
  const shares = other.length === 0 ? [0] : otherSideMinutes(specific);
  for (const share of shares) {
    const light = allot(other, share, caps);
    const work = light && allot(main, specific - share, lessUsed(caps, light));
    if (work) return [...work, ...light];
  }
  return null;
}
