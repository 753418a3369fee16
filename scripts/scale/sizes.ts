/** How many clients each practice has: a few large ones and many small ones, as practices are. */

/** The largest has a fifth of all clients: 200,000 of a million. */
const LARGEST = 0.2;

export interface Size {
  practices: number;
  clients: number;
}

/** The largest in front; the others fall off with their rank. Adds up to all clients. */
export function practiceSizes({ practices, clients }: Size): number[] {
  if (practices === 1) return [clients];
  const largest = Math.round(clients * LARGEST);
  const weights = Array.from({ length: practices - 1 }, (_none, rank) => 1 / (rank + 2));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const others = weights.map((weight) => Math.floor(((clients - largest) * weight) / all));
  const rest = clients - largest - others.reduce((sum, size) => sum + size, 0);
  return [largest, ...others.map((size, rank) => (rank === 0 ? size + rest : size))];
}

/** The same numbers in every run and in every process, from 0 up to 1 (mulberry32). */
export function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The practice of each client in the order in which they came: those of all practices come in turn, as in life. */
export function practiceOfEach(sizes: readonly number[]): Uint16Array {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const places = new Uint16Array(all);
  let at = 0;
  for (const [practice, size] of sizes.entries()) {
    places.fill(practice, at, at + size);
    at += size;
  }
  const random = drawn(all);
  for (let last = all - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = places[last] ?? 0;
    places[last] = places[other] ?? 0;
    places[other] = kept;
  }
  return places;
}
