import { Table } from '@/components/ui/table';

export interface OutcomeTableRow {
  day: string;
  score: string;
  /** Since the start: "better by 3 (38 %)"; empty for the first. */
  moved: string;
  error: string;
  meaningful: string;
}

/** The same as the chart in words and numbers. Measurement error and meaning are two answers, never one. */
export function OutcomeTable({ name, rows }: { name: string; rows: readonly OutcomeTableRow[] }) {
  return (
    <Table
      caption={`${name}, as a table`}
      quietCaption
      head={['Day', 'Score', 'Since the start', 'More than measurement error', 'Meaningful change']}
    >
      {rows.map(({ day, score, moved, error, meaningful }, index) => (
        <tr key={index}>
          <th scope="row" className="font-normal whitespace-nowrap">
            {day}
          </th>
          <td className="font-semibold tabular-nums">{score}</td>
          <td>{moved}</td>
          <td>{error}</td>
          <td>{meaningful}</td>
        </tr>
      ))}
    </Table>
  );
}
