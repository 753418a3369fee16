/** Where the focus stands in a grid: both from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

type Move = (at: GridPlace, last: GridPlace) => GridPlace;

const down: Move = ({ row, column }, last) => ({ row: Math.min(row + 1, last.row), column });
/** The first column names the day, the last two are the pain. */
const FIRST_BOX = 1;
const painBefore = ({ column }: GridPlace): number => column - 1;

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
    column: Math.max(painBefore(last), Math.min(column + 1, last.column)),
  }),
};

/** Where a key leads from a cell; null: it is no key that moves. */
export function gridMove(key: string, at: GridPlace, last: GridPlace): GridPlace | null {
  return moves[key]?.(at, last) ?? null;
}

/**
 * Where typing goes on once a number of pain is whole: from before to after. After it the row ends, and only Enter or an
 * arrow leads out of it: a digit would tick a box there. Somebody who pointed at the pain enters nothing but pain, and goes
 * on with the next day's. Null: it stays.
 */
export function painOnward(
  at: GridPlace,
  { last, isPointed }: { last: GridPlace; isPointed: boolean },
): GridPlace | null {
  if (at.column === painBefore(last)) return { row: at.row, column: last.column };
  if (at.column !== last.column || !isPointed || at.row === last.row) return null;
  return { row: at.row + 1, column: painBefore(last) };
}
