import { useRef, useState, type ChangeEvent, type KeyboardEvent, type MouseEvent } from 'react';

import type { FieldAt } from '@/components/drafts/draft-form';

import { gridMove, painOnward, type GridPlace } from './grid-keys';
import { painTyped } from './pain-typed';

/** The cell of an element; null: it is none. */
export const placeOf = (target: EventTarget): GridPlace | null => {
  const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
  const [row, column] = (cell ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
};

/** Keys that mean what they mean where the number was typed, when it has just gone on by itself. */
const FROM_WHERE_TYPED: ReadonlySet<string> = new Set([
  'ArrowRight',
  'ArrowDown',
  'ArrowUp',
  'Enter',
  '/',
]);

const isDeletion = ({ nativeEvent }: ChangeEvent<HTMLInputElement>): boolean =>
  nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('delete');

interface Cells {
  last: GridPlace;
  /** The field of pain at a place. */
  painAt: (place: GridPlace) => FieldAt | undefined;
  /** Hears that a digit was refused, since a whole number stands there. */
  onRefused: (field: FieldAt) => void;
}

/** The one cell that Tab reaches, and the way to another. */
function useFocusedCell() {
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 1 });
  const focus = ({ row, column }: GridPlace): void => {
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
    cell?.focus();
    if (cell instanceof HTMLInputElement) cell.select();
  };
  const attributes = (row: number, column: number) => ({
    'data-cell': `${row} ${column}`,
    tabIndex: active.row === row && active.column === column ? 0 : -1,
  });
  return { table, setActive, focus, attributes };
}

/**
 * Focus on one cell at a time: Tab leaves the grid, arrows move in it, and a number of pain that is whole goes on to the
 * next by itself. Who types the arrow nevertheless gets no further than without it.
 */
export function usePaperCells({ last, painAt, onRefused }: Cells) {
  const { table, setActive, focus, attributes } = useFocusedCell();
  const isPointed = useRef(false);
  const wentOn = useRef<GridPlace | null>(null);

  const move = (event: KeyboardEvent): boolean => {
    const here = placeOf(event.target);
    const from = FROM_WHERE_TYPED.has(event.key) ? (wentOn.current ?? here) : here;
    const to = from && gridMove(event.key, from, last);
    if (!to) return false;
    event.preventDefault();
    isPointed.current = false;
    focus(to);
    wentOn.current = null;
    return true;
  };
  /** Takes back the number that has just gone on, with the key that deletes. */
  const back = (event: KeyboardEvent): boolean => {
    const from = wentOn.current;
    wentOn.current = null;
    if (!from || event.key !== 'Backspace') return false;
    event.preventDefault();
    painAt(from)?.onChange('');
    focus(from);
    return true;
  };
  const type = (place: GridPlace, text: string, isDeleted: boolean): void => {
    wentOn.current = null;
    const field = painAt(place);
    if (!field) return;
    const { value, then, rest } = painTyped(text, { known: field.value, isDeleted });
    const to = then === 'on' ? painOnward(place, { last, isPointed: isPointed.current }) : null;
    field.onChange(value);
    if (then === 'refused' || (rest !== '' && !to)) onRefused({ ...field, value });
    if (!to) return;
    focus(to);
    wentOn.current = place;
    if (rest !== '') type(to, rest, false);
  };
  const cell = (row: number, column: number) => ({
    ...attributes(row, column),
    onFocus: () => {
      wentOn.current = null;
      setActive({ row, column });
    },
    onPointerDown: () => (isPointed.current = false),
  });
  const pain = (row: number, column: number) => ({
    ...cell(row, column),
    onPointerDown: () => (isPointed.current = true),
    // What is typed takes the place of what stands there.
    onClick: ({ currentTarget }: MouseEvent<HTMLInputElement>) => currentTarget.select(),
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      type({ row, column }, event.target.value, isDeletion(event)),
  });
  return { table, move, back, cell, pain };
}

export type PaperCells = ReturnType<typeof usePaperCells>;
