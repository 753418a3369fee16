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
  aim: { most: number } | { least: number };
}

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

export function figureOf({ id, unit, values, floors, aim }: Measured): Figure {
  const sorted = [...values].sort((one, other) => one - other);
  const value = quantile(sorted, 0.5);
  const floor = quantile(
    [...floors].sort((one, other) => one - other),
    0.5,
  );
  const holds = 'most' in aim ? value <= aim.most : value >= aim.least;
  return {
    id,
    value: rounded(value),
    unit,
    floor: rounded(floor),
    ratio: rounded(value / floor),
    aim: 'most' in aim ? `at most ${aim.most}` : `at least ${aim.least}`,
    holds,
    spread: [rounded(quantile(sorted, 0.25)), rounded(quantile(sorted, 0.75))],
  };
}
