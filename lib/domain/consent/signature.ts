/** What was drawn, as numbers: never a picture that somebody could send. */
export interface Drawing {
  /** Of the field that was drawn in, in its own units. */
  width: number;
  height: number;
  /** Each stroke as x, y, x, y … in whole units. */
  strokes: readonly (readonly number[])[];
}

/** How a consent was signed. */
export type Signature = { way: 'drawn'; drawing: Drawing } | { way: 'typed'; name: string };

/** Of the field and of any point in it. */
export const SIZE_MAX = 4000;
export const STROKES_MAX = 200;
/** Of all strokes together: minutes of drawing. */
export const NUMBERS_MAX = 20_000;

/** A stroke shorter than this is a dot or a slip of the hand. */
const LENGTH_MIN = 40;

function lengthOf(stroke: readonly number[]): number {
  let length = 0;
  for (let at = 2; at + 1 < stroke.length; at += 2) {
    const across = (stroke[at] ?? 0) - (stroke[at - 2] ?? 0);
    const down = (stroke[at + 1] ?? 0) - (stroke[at - 1] ?? 0);
    length += Math.hypot(across, down);
  }
  return length;
}

/** Whether enough was drawn to be somebody's sign: an empty field and single dots are none. */
export function isSigned({ strokes }: Pick<Drawing, 'strokes'>): boolean {
  return strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0) >= LENGTH_MIN;
}

const within = (value: number): number =>
  Math.max(-SIZE_MAX, Math.min(SIZE_MAX, Math.round(value)));

/** Every second point less, the last one kept: the same line to the eye. */
function thinned(stroke: readonly number[]): number[] {
  const last = stroke.length - 2;
  return stroke.filter((_one, at) => Math.floor(at / 2) % 2 === 0 || at >= last);
}

/**
 * A drawing as it may be kept, whatever was scribbled: whole units, no point far off, of more strokes than anybody signs
 * with the first ones, and of more points than are kept every second.
 */
export function boundedDrawing({ width, height, strokes }: Drawing): Drawing {
  let kept = strokes.slice(0, STROKES_MAX).map((stroke) => stroke.map(within));
  while (kept.reduce((sum, { length }) => sum + length, 0) > NUMBERS_MAX) kept = kept.map(thinned);
  const size = (least: number, from: 0 | 1) =>
    Math.max(1, within(least), ...kept.map((stroke) => furthest(stroke, from)));
  return { width: size(width, 0), height: size(height, 1), strokes: kept };
}

const furthest = (stroke: readonly number[], from: 0 | 1): number =>
  stroke.reduce((most, value, at) => (at % 2 === from ? Math.max(most, value) : most), 0);

/** The drawing as the path of an SVG of its width and height. A lone point becomes a dot. */
export function drawingPath({ strokes }: Pick<Drawing, 'strokes'>): string {
  return strokes
    .map((stroke) => {
      const points: string[] = [];
      for (let at = 0; at + 1 < stroke.length; at += 2) {
        points.push(`${stroke[at]} ${stroke[at + 1]}`);
      }
      if (points.length === 1) points.push(`${points[0]}`);
      return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point}`).join('');
    })
    .join('');
}

/** A whole SVG file of it, in black on nothing, for an export. */
export function drawingFile(drawing: Drawing): string {
  const { width, height } = drawing;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<path d="${drawingPath(drawing)}" fill="none" stroke="#000" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/></svg>\n`
  );
}
