import { randomBytes, randomUUID } from 'node:crypto';

import { Prisma } from '@/lib/data/generated/client';
import { newClientKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openText, sealedColumns, sealText, type SealedColumn } from '@/lib/data/rows/sealed-text';
import { ownerDatabase } from './owner-database';

type Row = Record<string, unknown>;

/** Parents first. */
const TABLES = [
  'intake',
  'screening',
  'finding_decision',
  'session_plan',
  'session_plan_line',
  'session_record',
  'home_care_link',
  'home_care_sheet',
] as const;

const sealed: Readonly<Record<string, readonly string[]>> = sealedColumns;

async function rowsOf(table: string, clientId: string): Promise<Row[]> {
  const name = Prisma.raw(`"${table}"`);
  const own =
    table === 'finding_decision'
      ? Prisma.sql`screening_id IN (SELECT id FROM screening WHERE client_id = ${clientId}::uuid)`
      : table === 'session_plan_line'
        ? Prisma.sql`plan_id IN (SELECT id FROM session_plan WHERE client_id = ${clientId}::uuid)`
        : table === 'client'
          ? Prisma.sql`id = ${clientId}::uuid`
          : Prisma.sql`client_id = ${clientId}::uuid`;
  const found = await ownerDatabase().$queryRaw<{ row: Row }[]>(
    Prisma.sql`SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${own}`,
  );
  return found.map(({ row }) => row);
}

async function insert(table: string, rows: readonly Row[]): Promise<void> {
  const name = Prisma.raw(`"${table}"`);
  const type = Prisma.raw(`NULL::"${table}"`);
  await ownerDatabase().$executeRaw(
    Prisma.sql`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(${type}, ${JSON.stringify(rows)}::jsonb)`,
  );
}

interface Model {
  table: string;
  rows: Row[];
}

/** The client's rows with their texts in the clear. */
async function readModel(clientId: string): Promise<{ client: Row; models: Model[] }> {
  const [client] = await rowsOf('client', clientId);
  if (!client) throw new Error('There is no such client.');
  const holder = { id: clientId, dataKey: String(client['data_key']) };
  const models = await Promise.all(
    TABLES.map(async (table): Promise<Model> => {
      const rows = await rowsOf(table, clientId);
      const open = (row: Row): Row =>
        withTexts(row, table, (column, text) => openText(holder, column, text));
      return { table, rows: rows.map(open) };
    }),
  );
  return { client, models };
}

function withTexts(
  row: Row,
  table: string,
  change: (column: SealedColumn, text: string) => string,
): Row {
  const texts = (sealed[table] ?? []).map((column): [string, unknown] => {
    const given = row[column];
    const changed = (text: unknown): string =>
      change(`${table}.${column}` as SealedColumn, String(text));
    if (given === null) return [column, given];
    return [column, Array.isArray(given) ? given.map(changed) : changed(given)];
  });
  return { ...row, ...Object.fromEntries(texts) };
}

/** The rows of another client who has the same history, under a key of their own. */
function another(
  { client, models }: { client: Row; models: readonly Model[] },
  number: number,
): Model[] {
  const anew = new Map<unknown, string>();
  for (const row of [client, ...models.flatMap(({ rows }) => rows)])
    anew.set(row['id'], randomUUID());
  const moved = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, anew.get(value) ?? value]),
    );
  const holder: KeyHolder = { id: anew.get(client['id']) ?? '', dataKey: newClientKey() };
  const name = `Copied Client ${number}`;
  const row = { ...moved(client), name, search_name: name.toLowerCase(), data_key: holder.dataKey };
  return [
    { table: 'client', rows: [row] },
    ...models.map(({ table, rows }) => ({
      table,
      rows: rows.map((one) =>
        withTexts(
          {
            ...moved(one),
            ...(table === 'home_care_link' && { code_hash: randomBytes(32).toString('hex') }),
          },
          table,
          (column, text) => sealText(holder, column, text),
        ),
      ),
    })),
  ];
}

/** So many more clients with the history of this one, written past the app: for what has to be tried with many. */
export async function copyClient(clientId: string, count: number): Promise<void> {
  const model = await readModel(clientId);
  for (let from = 0; from < count; from += 100) {
    const size = Math.min(100, count - from);
    const copies = Array.from({ length: size }, (_none, at) => another(model, from + at));
    for (const table of ['client', ...TABLES]) {
      await insert(
        table,
        copies
          .flatMap((copy) => copy.filter((one) => one.table === table))
          .flatMap(({ rows }) => rows),
      );
    }
  }
}
