'use client';

import { Check } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';

import type { FieldAt } from '@/components/drafts/draft-form';
import { classNames } from '@/components/ui/class-names';
import { cellName, painColumns, TICKED, type PainColumn } from '@/lib/domain/check-in/paper-values';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import { dayWords, weekdayWords } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import { gridMove, type GridPlace } from './grid-keys';

/** A column of the paper, by the number that stands there. */
export interface PaperItem {
  item: HomeItemId;
  number: number;
  name: string;
}

interface PaperGridProps {
  days: readonly IsoDate[];
  items: readonly PaperItem[];
  at: (name: string) => FieldAt;
}

const HELP =
  'With a keyboard: the number of an item ticks it, / goes to the pain, Enter to the next day. Arrows move, Space ticks.';

const placeOf = (target: EventTarget): GridPlace | null => {
  const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
  const [row, column] = (cell ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
};

const isShortcut = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** Focus on one cell at a time: Tab leaves the grid, arrows move in it. */
function useGrid(last: GridPlace) {
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 1 });
  const move = (event: KeyboardEvent): boolean => {
    const from = placeOf(event.target);
    const to = from && gridMove(event.key, from, last);
    if (!to) return false;
    event.preventDefault();
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`);
    cell?.focus();
    if (cell instanceof HTMLInputElement) cell.select();
    return true;
  };
  const cell = (row: number, column: number) => ({
    'data-cell': `${row} ${column}`,
    tabIndex: active.row === row && active.column === column ? 0 : -1,
    onFocus: () => setActive({ row, column }),
  });
  return { table, move, cell };
}

type Cell = ReturnType<ReturnType<typeof useGrid>['cell']>;

const flip = ({ value, onChange }: FieldAt): void => onChange(value === TICKED ? '' : TICKED);

const box =
  'mx-auto flex size-11 items-center justify-center rounded border-2 border-line bg-surface aria-checked:border-work aria-checked:bg-work aria-checked:text-on-work';

function Box({ field, label, cell }: { field: FieldAt; label: string; cell: Cell }) {
  const isDone = field.value === TICKED;
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isDone}
      aria-label={label}
      onClick={() => flip(field)}
      className={box}
      {...cell}
    >
      {isDone ? <Check aria-hidden size={24} strokeWidth={3} /> : null}
    </button>
  );
}

function Pain({ field, label, cell }: { field: FieldAt; label: string; cell: Cell }) {
  return (
    <input
      id={field.name}
      name={field.name}
      value={field.value}
      onChange={(event) => field.onChange(event.target.value)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={2}
      aria-label={label}
      aria-invalid={field.error === undefined ? undefined : true}
      title={field.error}
      className={classNames(
        'mx-auto block h-11 w-11 rounded border-2 bg-surface text-center tabular-nums',
        field.error === undefined ? 'border-line' : 'border-stop',
      )}
      {...cell}
    />
  );
}

const headOf: Readonly<Record<PainColumn, string>> = { before: 'Before', after: 'After' };

interface RowProps extends Omit<PaperGridProps, 'days'> {
  day: IsoDate;
  cellAt: (column: number) => Cell;
}

function Row({ day, items, at, cellAt }: RowProps) {
  const tickAll = () => {
    const fields = items.map(({ item }) => at(cellName(day, item)));
    const isWhole = fields.every(({ value }) => value === TICKED);
    for (const { onChange } of fields) onChange(isWhole ? '' : TICKED);
  };
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="text-left font-normal">
        <button
          type="button"
          aria-label={`${dayWords(day)}: tick all`}
          onClick={tickAll}
          className="min-h-11 min-w-11 text-left whitespace-nowrap text-link"
          {...cellAt(0)}
        >
          {weekdayWords(day)} {Number(day.slice(8))}
        </button>
      </th>
      {items.map(({ item, name }, index) => (
        <td key={item}>
          <Box
            field={at(cellName(day, item))}
            label={`${name}, ${dayWords(day)}`}
            cell={cellAt(index + 1)}
          />
        </td>
      ))}
      {painColumns.map((column, index) => (
        <td key={column}>
          <Pain
            field={at(cellName(day, column))}
            label={`Pain ${column}, ${dayWords(day)}`}
            cell={cellAt(items.length + 1 + index)}
          />
        </td>
      ))}
    </tr>
  );
}

/** The paper's own grid: a row for each day, a box for each item by its number, pain before and after. */
export function PaperGrid({ days, items, at }: PaperGridProps) {
  const columns = items.length + painColumns.length;
  const { table, move, cell } = useGrid({ row: days.length - 1, column: columns });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isShortcut(event) || move(event) || event.target instanceof HTMLInputElement) return;
    const day = days[placeOf(event.target)?.row ?? -1];
    const typed = items.find(({ number }) => String(number) === event.key);
    if (day !== undefined && typed) flip(at(cellName(day, typed.item)));
  };
  return (
    <>
      <ol className="measure">
        {items.map(({ item, number, name }) => (
          <li key={item}>
            <span className="font-semibold tabular-nums">{number}</span> {name}
          </li>
        ))}
      </ol>
      <p className="measure text-quiet">Tap a day to tick all of it. {HELP}</p>
      <div className="overflow-x-auto">
        <table
          ref={table}
          role="grid"
          aria-label="The paper, day by day"
          onKeyDown={onKeyDown}
          className="border-collapse text-center [&_td]:p-px [&_th]:p-px"
        >
          <Head items={items} />
          <tbody>
            {days.map((day, row) => (
              <Row
                key={day}
                day={day}
                items={items}
                at={at}
                cellAt={(column) => cell(row, column)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Head({ items }: Pick<PaperGridProps, 'items'>) {
  return (
    <thead className="border-b-2 border-line text-14">
      <tr>
        <th scope="col" className="text-left">
          Day
        </th>
        {items.map(({ item, number, name }) => (
          <th key={item} scope="col">
            {number}
            <span className="sr-only">, {name}</span>
          </th>
        ))}
        {painColumns.map((column) => (
          <th key={column} scope="col">
            <span className="sr-only">Pain </span>
            {headOf[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
