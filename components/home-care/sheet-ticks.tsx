import type { TickGrid } from '@/lib/domain/home-care/tick-grid';

const cell = 'border border-line px-1.5 py-1 print:py-[0.9mm] text-center';

function Days({ grid, column }: { grid: TickGrid; column: TickGrid['columns'][number] }) {
  return (
    <table className="w-full border-collapse self-start tabular-nums">
      <thead>
        <tr>
          <th scope="col" className={`${cell} text-left`}>
            {column.month}
          </th>
          {grid.numbers.map((number) => (
            <th key={number} scope="col" className={cell}>
              {number}
            </th>
          ))}
          <th scope="col" className={cell}>
            {grid.painHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {column.days.map(({ date, day }) => (
          <tr key={date}>
            <th scope="row" className={`${cell} text-left font-normal whitespace-nowrap`}>
              {day}
            </th>
            {grid.numbers.map((number) => (
              <td key={number} className={cell} />
            ))}
            <td className={cell}>/</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The grid that the client ticks on paper. */
export function SheetTicks({ grid }: { grid: TickGrid }) {
  return (
    <section aria-labelledby="ticks-title" className="grid break-inside-avoid gap-2 print:gap-1">
      <h2
        id="ticks-title"
        className="text-28 font-semibold print:text-[length:var(--print-title,16pt)]"
      >
        {grid.title}
      </h2>
      <p className="print:text-[length:var(--print-small,12pt)]">{grid.lines.join(' ')}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 print:gap-x-4 print:gap-y-0 print:text-[length:var(--print-small,12pt)]">
        {grid.names.map(({ number, name, writtenIn }) => (
          <li key={number}>
            <strong>{number}</strong> <span lang={writtenIn}>{name}</span>
          </li>
        ))}
      </ul>
      <div className="grid gap-4 text-16 sm:grid-cols-2 print:grid-cols-2 print:gap-2 print:text-[length:var(--print-small,12pt)]">
        {grid.columns.map((column) => (
          <Days key={column.days[0]?.date} grid={grid} column={column} />
        ))}
      </div>
    </section>
  );
}
