import type { Side } from '../anatomy/side';
import type { PlanLine } from './session-plan';

/** Share of the specific work that the other side gets (pv_12). */
export const OTHER_SIDE_MIN = 0.15;
export const OTHER_SIDE_MAX = 0.25;
const OTHER_SIDE_AIM = 0.2;

const percent = (share: number): number => Math.round(share * 100);
/** "15–25 %", as the screens and the problems say it. */
export const OTHER_SIDE_SHARE = `${percent(OTHER_SIDE_MIN)}–${percent(OTHER_SIDE_MAX)} %`;

/**
 * Whole minutes that are 15–25 % of the specific work, nearest to 20 % first. Where no whole minute lies in that range
 * (under 4 minutes) the other side may get none or one.
 */
export function otherSideMinutes(specific: number): number[] {
  const from = Math.ceil(specific * OTHER_SIDE_MIN - 1e-9);
  const to = Math.floor(specific * OTHER_SIDE_MAX + 1e-9);
  if (from > to) return specific > 0 ? [0, 1] : [0];
  const aim = specific * OTHER_SIDE_AIM;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).sort(
    (one, other) => Math.abs(one - aim) - Math.abs(other - aim) || one - other,
  );
}

/** What the lines of a plan give to the side that does not hurt. */
interface ShareArgs {
  lines: readonly Pick<PlanLine, 'side' | 'minutes'>[];
  /** The side that does not hurt. */
  side: Side;
  /** Minutes of specific work. */
  specific: number;
}

const sum = (lines: ShareArgs['lines']): number =>
  lines.reduce((minutes, line) => minutes + line.minutes, 0);

/**
 * Whole minutes that the other side lacks (pv_12): enough for its share, and inside it as many as no line has yet. 0 where it
 * has its share or more. What asks for a line there and what adds one both take the minutes from here.
 */
export function otherSideGap({ lines, side, specific }: ShareArgs): number {
  const given = sum(lines.filter((line) => line.side === side));
  const fitting = otherSideMinutes(specific);
  const [least, most] = [Math.min(...fitting) - given, Math.max(...fitting) - given];
  return least <= 0 ? 0 : Math.min(most, Math.max(least, specific - sum(lines)));
}
