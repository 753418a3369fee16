/** Share of the specific work that the other side gets (pv_12). */
export const OTHER_SIDE_MIN = 0.15;
export const OTHER_SIDE_MAX = 0.25;
const OTHER_SIDE_AIM = 0.2;

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
