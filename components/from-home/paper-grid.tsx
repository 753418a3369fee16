'use client';

import { useId, type KeyboardEvent } from 'react';

import type { FieldAt } from '@/components/drafts/draft-form';
import { cellName, painColumns, type PainColumn } from '@/lib/domain/check-in/paper-values';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import type { GridPlace } from './grid-keys';
import type { PaperItem } from './paper-fills';
import { flip, PaperRow } from './paper-row';
import { placeOf, usePaperCells } from './use-paper-cells';
import { usePaperFills } from './use-paper-fills';

interface PaperGridProps {
  days: readonly IsoDate[];
  items: readonly PaperItem[];
  at: (name: string) => FieldAt;
}

const KEYS: readonly { keys: string; does: string }[] = [
  { keys: '1 to 9', does: 'ticks the item of that number' },
  { keys: 'A', does: 'all of the day' },
  { keys: 'D', does: 'what the day before has' },
  { keys: 'U', does: 'undoes what A or D has ticked' },
  {
    keys: '/',
    does: 'to the pain; a number goes on by itself, Backspace takes it back',
  },
  { keys: 'Enter', does: 'to the next day' },
  { keys: 'Arrows, Space', does: 'move, tick' },
];

const isShortcut = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** The field of pain at a place of the grid; undefined: another cell. */
const painField =
  ({ days, items, at }: PaperGridProps) =>
  ({ row, column }: GridPlace): FieldAt | undefined => {
    const day = days[row];
    const pain = painColumns[column - items.length - 1];
    return day === undefined || pain === undefined ? undefined : at(cellName(day, pain));
  };

/** What the grid does by keyboard, besides moving. A letter is no pain, so it does the same in every cell of the row. */
function usePaperKeys(props: PaperGridProps) {
  const { days, items, at } = props;
  const fills = usePaperFills(props);
  const cells = usePaperCells({
    last: { row: days.length - 1, column: items.length + painColumns.length },
    painAt: painField(props),
    onRefused: ({ value }) => fills.say(`${value} stands there already. Enter goes on.`),
  });
  const letters: Readonly<Record<string, (day: IsoDate) => void>> = {
    a: fills.all,
    d: fills.asBefore,
    u: fills.undo,
  };
  const onRow = (event: KeyboardEvent, day: IsoDate): void => {
    const letter = letters[event.key.toLowerCase()];
    const typed = items.find(({ number }) => String(number) === event.key);
    if (letter) {
      event.preventDefault();
      letter(day);
    } else if (typed && !(event.target instanceof HTMLInputElement)) {
      flip(at(cellName(day, typed.item)));
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isShortcut(event) || cells.move(event) || cells.back(event)) return;
    const day = days[placeOf(event.target)?.row ?? -1];
    if (day !== undefined) onRow(event, day);
  };
  return { fills, cells, onKeyDown };
}

/**
 * The paper's own grid: a row for each day, a box for each item by its number, pain before and after. A row that was ticked
 * at once says so until it is saved, and goes back as it was by one key or one tap.
 */
export function PaperGrid(props: PaperGridProps) {
  const { days, items, at } = props;
  const { fills, cells, onKeyDown } = usePaperKeys(props);
  const help = useId();
  return (
    <>
      <ol className="measure">
        {items.map(({ item, number, name }) => (
          <li key={item}>
            <span className="font-semibold tabular-nums">{number}</span> {name}
          </li>
        ))}
      </ol>
      <p className="text-quiet">
        A tick counts as done on that day, once or more. Tap a day to tick all of it.
      </p>
      {/* Words for screen readers are set off the page: without a place of their own here, they would widen it. */}
      <div className="relative overflow-x-auto">
        <table
          ref={cells.table}
          role="grid"
          aria-label="The paper, day by day"
          aria-describedby={help}
          onKeyDown={onKeyDown}
          className="border-collapse text-center [&_td]:p-px [&_th]:p-px"
        >
          <Head items={items} />
          <tbody>
            {days.map((day, row) => (
              <PaperRow
                key={day}
                day={day}
                row={row}
                items={items}
                at={at}
                cells={cells}
                isFilled={fills.isFilled(day)}
                onTap={() => fills.tap(day)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="min-h-6 font-semibold">
        {fills.said}
      </p>
      <Help id={help} />
    </>
  );
}

function Help({ id }: { id: string }) {
  return (
    <div id={id} className="text-quiet">
      <p>With a keyboard:</p>
      <dl className="flex flex-wrap gap-x-4">
        {KEYS.map(({ keys, does }) => (
          <div key={keys} className="flex gap-2">
            <dt className="font-semibold whitespace-nowrap">{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const headOf: Readonly<Record<PainColumn, string>> = { before: 'Before', after: 'After' };

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
