import { Check } from 'lucide-react';

import type { FieldAt } from '@/components/drafts/draft-form';
import { classNames } from '@/components/ui/class-names';
import { cellName, painColumns, TICKED } from '@/lib/domain/check-in/paper-values';
import { dayWords, weekdayWords } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import type { PaperItem } from './paper-fills';
import type { PaperCells } from './use-paper-cells';

/** Ticks a box that is empty, and the other way round. */
export const flip = ({ value, onChange }: FieldAt): void =>
  onChange(value === TICKED ? '' : TICKED);

const box =
  'mx-auto flex size-11 items-center justify-center rounded border-2 border-line bg-surface aria-checked:border-work aria-checked:bg-work aria-checked:text-on-work';

interface BoxProps {
  field: FieldAt;
  label: string;
  cell: ReturnType<PaperCells['cell']>;
}

function Box({ field, label, cell }: BoxProps) {
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

interface PainProps {
  field: FieldAt;
  label: string;
  cell: ReturnType<PaperCells['pain']>;
}

function Pain({ field, label, cell }: PainProps) {
  return (
    <input
      id={field.name}
      name={field.name}
      value={field.value}
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

interface DayProps {
  day: IsoDate;
  isFilled: boolean;
  onTap: () => void;
  cell: ReturnType<PaperCells['cell']>;
}

/** The day, that ticks all of it; what it ticked at once can be seen from it, and goes the same way. */
function Day({ day, isFilled, onTap, cell }: DayProps) {
  return (
    <button
      type="button"
      aria-label={`${dayWords(day)}: ${isFilled ? 'undo what was ticked at once' : 'tick all'}`}
      onClick={onTap}
      className="min-h-11 min-w-11 text-left whitespace-nowrap text-link"
      {...cell}
    >
      {weekdayWords(day)} {Number(day.slice(8))}
      {isFilled ? <span className="block text-14">Undo</span> : null}
    </button>
  );
}

interface RowProps {
  day: IsoDate;
  /** From 0. */
  row: number;
  items: readonly PaperItem[];
  at: (name: string) => FieldAt;
  cells: Pick<PaperCells, 'cell' | 'pain'>;
  isFilled: boolean;
  onTap: () => void;
}

/** A day of the paper: its name, a box for each item, pain before and after. */
export function PaperRow({ day, row, items, at, cells, isFilled, onTap }: RowProps) {
  return (
    <tr className={classNames('border-b border-rule', isFilled && 'bg-work-wash')}>
      <th scope="row" className="text-left font-normal">
        <Day day={day} isFilled={isFilled} onTap={onTap} cell={cells.cell(row, 0)} />
      </th>
      {items.map(({ item, name }, index) => (
        <td key={item}>
          <Box
            field={at(cellName(day, item))}
            label={`${name}, ${dayWords(day)}`}
            cell={cells.cell(row, index + 1)}
          />
        </td>
      ))}
      {painColumns.map((column, index) => (
        <td key={column}>
          <Pain
            field={at(cellName(day, column))}
            label={`Pain ${column}, ${dayWords(day)}`}
            cell={cells.pain(row, items.length + 1 + index)}
          />
        </td>
      ))}
    </tr>
  );
}
