import { symbol, symbolCircle, symbolDiamond2, symbolSquare2 } from 'd3-shape';

import type { ChartLevel, SeriesMark } from './outcome-series';

const shapes = {
  session: { type: symbolCircle, size: 40 },
  plan: { type: symbolDiamond2, size: 70 },
  sheet: { type: symbolSquare2, size: 46 },
} as const;

/** What was done on a day, by its shape around 0/0: it is read in black and white too. */
export function markShape(kind: SeriesMark['kind']): string {
  const { type, size } = shapes[kind];
  return symbol(type, size)() ?? '';
}

/** Lines that differ without colour. */
export const levelDashes: Readonly<Record<ChartLevel['kind'], string>> = {
  meaningful: '9 5',
  both: '9 3 2 3',
  error: '2 4',
  recovered: '1 0',
};
