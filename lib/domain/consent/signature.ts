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
