import { seriesOf, tableRowsOf } from '@/app/outcome-series';
import { OutcomeChart } from '@/components/outcomes/outcome-chart';
import { OutcomeTable } from '@/components/outcomes/outcome-table';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { pointWords, type MeasureLine } from '@/lib/domain/outcomes/measure-lines';

import type { Measured } from './measured';

interface LineProps {
  line: MeasureLine;
  measured: Measured;
  today: IsoDate;
}

const endsWords = ({ measure: { ends, range } }: MeasureLine): string | null => {
  if (!ends || !range || range.max === null) return null;
  const low = `${String(range.min).replace('-', '−')} ${ends.low.toLowerCase()}`;
  return `${low}, ${range.max} ${ends.high.toLowerCase()}`;
};

function Line({ line, measured, today }: LineProps) {
  const { measure, points } = line;
  const last = points.at(-1);
  const ends = endsWords(line);
  return (
    <section aria-label={measure.name} className="grid gap-2 border-t border-rule pt-4">
      <h3 className="text-18 font-semibold">{measure.name}</h3>
      {last ? (
        <p className="measure">
          <strong>Newest, {dayAndYearWords(last.on)}:</strong> {pointWords(last, measure)}.
        </p>
      ) : null}
      {ends ? <p className="text-14 text-quiet">{ends}</p> : null}
      <OutcomeChart name={measure.name} series={seriesOf(line, measured.now, today)} />
      <details>
        <summary className="inline-flex min-h-11 items-center text-work-strong underline">
          The same as a table
        </summary>
        <OutcomeTable name={measure.name} rows={tableRowsOf(line)} />
      </details>
    </section>
  );
}

/** What was done meanwhile, in words: the signs below every chart. */
function Meanwhile({ measured, today }: Pick<LineProps, 'measured' | 'today'>) {
  const { marks, start } = measured.now;
  const shown = marks.filter(({ on }) => (start === null || on >= start) && on <= today);
  if (shown.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Sessions and changes on the time line, in words
      </summary>
      <ul>
        {[...shown]
          .sort((one, other) => one.on.localeCompare(other.on))
          .map(({ on, label }, index) => (
            <li key={index}>
              {dayAndYearWords(on)}: {label}
            </li>
          ))}
      </ul>
    </details>
  );
}

/** Every measure of the course as a chart, and as a table. */
export function LinesSection({ measured, today }: Pick<LineProps, 'measured' | 'today'>) {
  const { lines } = measured.now;
  return (
    <section aria-labelledby="scores" className="grid gap-6">
      <h2 id="scores" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Scores of this course
      </h2>
      {lines.length === 0 ? <p>Nothing was asked yet in this course.</p> : null}
      {lines.map((line) => (
        <Line key={line.measure.id} line={line} measured={measured} today={today} />
      ))}
      <Meanwhile measured={measured} today={today} />
    </section>
  );
}
