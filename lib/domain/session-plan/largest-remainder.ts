/**
 * Whole numbers in proportion to `shares` that add up to `total`: each is rounded down, and what is left goes one by one
 * to the largest remainders, the earlier share first where they are equal. All zero when there is nothing to share by.
 */
export function largestRemainder(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((one, other) => one + other, 0);
  if (sum === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share * total) / sum);
  // Rounded first, so that 4.999999 minutes of arithmetic are 5.
  const clean = exact.map((value) => Math.round(value * 1e6) / 1e6);
  const whole = clean.map(Math.floor);
  const left = total - whole.reduce((one, other) => one + other, 0);
  const order = clean
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of order.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
