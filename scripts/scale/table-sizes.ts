/** How many rows there are of each kind, and how many bytes they take. */
import pg from 'pg';

export interface TableSize {
  table: string;
  rows: number;
  /** With what is stored beside the rows because it is long. */
  rowBytes: number;
  indexBytes: number;
}

export async function tableSizes(url: string): Promise<TableSize[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<TableSize>(
      `SELECT relname AS table, reltuples::float8 AS rows, pg_table_size(oid)::float8 AS "rowBytes",
         pg_indexes_size(oid)::float8 AS "indexBytes"
       FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > 0
       ORDER BY pg_total_relation_size(oid) DESC`,
    );
    return rows;
  } finally {
    await client.end();
  }
}

const MEGA = 1_000_000;

/** As Markdown, the largest first. */
export function sizesReport(sizes: readonly TableSize[]): string {
  const line = ({ table, rows, rowBytes, indexBytes }: TableSize): string =>
    `| ${table} | ${Math.round(rows)} | ${Math.round(rowBytes / MEGA)} | ${Math.round(indexBytes / MEGA)} |`;
  const all = sizes.reduce(
    (sum, one) => ({
      table: '**all**',
      rows: sum.rows + one.rows,
      rowBytes: sum.rowBytes + one.rowBytes,
      indexBytes: sum.indexBytes + one.indexBytes,
    }),
    { table: '', rows: 0, rowBytes: 0, indexBytes: 0 },
  );
  return [
    '| Table | Rows | MB of rows | MB of indexes |',
    '|---|---|---|---|',
    ...[...sizes, all].map(line),
  ].join('\n');
}
