/** Where the focus stands in a grid: both from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

type Move = (at: GridPlace, last: GridPlace) => GridPlace;

const down: Move = ({ row, column }, last) => ({ row: Math.min(row + 1, last.row), column });
/** The first column names the day, the last two are the pain. */
const FIRST_BOX = 1;

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: ({ row, column }, last) => ({ row, column: Math.min(column + 1, last.column) }),
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(column - 1, 0) }),
  ArrowDown: down,
  ArrowUp: ({ row, column }) => ({ row: Math.max(row - 1, 0), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  // On with the next day, not away with the form.
  Enter: ({ row }, last) => down({ row, column: FIRST_BOX }, last),
  // As it stands on the paper: before / after.
  '/': ({ row, column }, last) => ({
    row,
    column: Math.max(last.column - 1, Math.min(column + 1, last.column)),
  }),
};

/** Where a key leads from a cell; null: it is no key that moves. */
export function gridMove(key: string, at: GridPlace, last: GridPlace): GridPlace | null {
  return moves[key]?.(at, last) ?? null;
}
