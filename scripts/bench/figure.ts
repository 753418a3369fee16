/** One measured figure: never alone, always beside a floor that the same run measured on the same machine. */
export interface Figure {
  id: string;
  /** Median. */
  value: number;
  unit: string;
  /** Median of the floor, in the same unit. */
  floor: number;
  ratio: number;
  aim: string;
  holds: boolean;
  /** First and third quartile of the value. */
  spread: [number, number];
}

interface Measured {
  id: string;
  unit: string;
  /** The same work, once a round, ours and the floor in turn. */
  values: readonly number[];
  floors: readonly number[];
  /** Of the value itself, or of its ratio to the floor. */
  aim: Aim;
}

type Aim = { most: number } | { least: number } | { mostTimes: number } | { leastTimes: number };

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** The value with as many digits as are worth reading. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function judged(aim: Aim, value: number, ratio: number): { aim: string; holds: boolean } {
  if ('most' in aim) return { aim: `at most ${aim.most}`, holds: value <= aim.most };
  if ('least' in aim) return { aim: `at least ${aim.least}`, holds: value >= aim.least };
  if ('mostTimes' in aim)
    return { aim: `at most ${aim.mostTimes} × the floor`, holds: ratio <= aim.mostTimes };
  return { aim: `at least ${aim.leastTimes} × the floor`, holds: ratio >= aim.leastTimes };
}

export function figureOf({ id, unit, values, floors, aim }: Measured): Figure {
  const sorted = [...values].sort((one, other) => one - other);
  const value = quantile(sorted, 0.5);
  const floor = quantile(
    [...floors].sort((one, other) => one - other),
    0.5,
  );
  return {
    id,
    value: rounded(value),
    unit,
    floor: rounded(floor),
    ratio: rounded(value / floor),
    ...judged(aim, value, value / floor),
    spread: [rounded(quantile(sorted, 0.25)), rounded(quantile(sorted, 0.75))],
  };
}
