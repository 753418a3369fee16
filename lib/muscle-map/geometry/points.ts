/** A place in centimetres of its frame (see frame.ts). `isCorner` breaks the smooth curve there. */
export interface Point {
  x: number;
  y: number;
  isCorner?: boolean;
}

export type Points = readonly Point[];

/**
 * Reads `'1.3,8! 2.4,8.3'`: x and y in centimetres, `!` for a sharp corner. Shapes are tables of such strings, so that one
 * line is one outline.
 */
export function points(text: string): Points {
  return text.split(' ').map((word) => {
    const isCorner = word.endsWith('!');
    const [x, y] = (isCorner ? word.slice(0, -1) : word).split(',').map(Number);
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error(`“${word}” is no point.`);
    return { x: x as number, y: y as number, ...(isCorner && { isCorner }) };
  });
}
