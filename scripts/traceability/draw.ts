/** A row of random numbers in [0, 1) that is the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of the rows, drawn without putting back, in their old order; the same for the same seed. */
export function drawn<Row>({
  rows,
  count,
  seed,
}: {
  rows: readonly Row[];
  count: number;
  seed: number;
}): Row[] {
  const next = numbersFrom(seed);
  const places = rows.map((_, index) => index);
  const most = Math.min(count, places.length);
  const chosen = Array.from({ length: most }, () => places.splice(next() * places.length, 1));
  return chosen
    .flat()
    .sort((one, other) => one - other)
    .flatMap((place) => rows.slice(place, place + 1));
}
