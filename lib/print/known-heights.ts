/** Some 60 items at nine steps on two papers, twice over; a height and its key take about 100 bytes. */
const KNOWN_MAX = 4_000;
/** How much one item moves what is learned of all. */
const NEW_SHARE = 0.05;

/** In points, as most sheets have them: until one was set here. */
const usual = new Map([
  ['head', 170],
  ['net', 150],
  ['ticks', 120],
  ['after-today', 60],
  ['block', 60],
]);

/** Heights in points by what a piece is made of, and nothing that can be read. */
const known = new Map<string, number>();
/** How high items really are for each point that their texts tell. */
let perPoint = 1;

/** How high a piece was on an earlier sheet, in points; null where none had it. */
export const knownHeight = (key: string): number | null => known.get(key) ?? null;

/** How high the last piece of that kind was, in points. */
export const usualHeight = (kind: string): number => usual.get(kind) ?? 0;

/** How high an item likely is whose texts tell that height: both in points. */
export const trueHeight = (told: number): number => told * perPoint;

/** A piece was set. */
export function learnHeight(key: string, kind: string, height: number): void {
  if (usual.has(kind)) usual.set(kind, height);
  known.delete(key);
  known.set(key, height);
  const [oldest] = known.keys();
  if (known.size > KNOWN_MAX && oldest !== undefined) known.delete(oldest);
}

/** An item was set of which its texts had told another height. */
export function learnTrueness(height: number, told: number): void {
  if (told > 0) perPoint += NEW_SHARE * (height / told - perPoint);
}
