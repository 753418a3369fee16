/** Reads what the models have left in the database, and takes each row apart into what is of one client and what is not. */
import type pg from 'pg';

import {
  isSealedColumn,
  openText,
  packText,
  type PackedText,
  type SealedColumn,
} from '@/lib/data/rows/sealed-text';

import { quoted } from '../backup/schema-shape';
import { isTextForm, type TextForm } from './copy-rows';
import type { Walk } from './walk-models';

/** One value of a row, as it differs from client to client. */
export type Cell =
  | { kind: 'same'; bytes: Uint8Array | null }
  | { kind: 'row'; place: number }
  | { kind: 'practice' | 'client' | 'member' | 'moment' | 'day' | 'code' }
  | { kind: 'name' | 'search_name' | 'birth_date' | 'phone' | 'data_key' }
  | { kind: 'sealed'; column: SealedColumn; packed: PackedText; form: TextForm };

export interface ModelRow {
  table: string;
  /** Of the steps of the history, from 0. */
  step: number;
  /** Whose id it has, among the rows of the client. */
  place: number;
  cells: Cell[];
}

export interface Model {
  share: number;
  days: readonly number[];
  /** The client first, parents before children. */
  rows: ModelRow[];
}

export interface ModelSet {
  models: Model[];
  columns: Record<string, string[]>;
}

interface Column {
  name: string;
  type: string;
  /** The function that gives a value in binary form. */
  send: string;
}

type Texts = Record<string, string | null>;
/** Where the bytes of a column stand beside its text. */
const inBytes = (column: string): string => `${column} in bytes`;
interface Found {
  table: string;
  id: string;
  step: number;
  values: Texts;
}

/** Written with the name, by whoever makes the client. */
const OF_THE_NAME = new Set(['client_name_word', 'client_spelling']);

/** Which rows of a table are of the client `$1`. Tables without such rows are left out. */
function ownRows(table: string, columns: readonly Column[]): string | null {
  if (OF_THE_NAME.has(table)) return null;
  if (table === 'client') return 'id = $1';
  if (columns.some(({ name }) => name === 'client_id')) return 'client_id = $1';
  const through: Record<string, string> = {
    session_plan_line: 'plan_id IN (SELECT id FROM session_plan WHERE client_id = $1)',
    finding_decision: 'screening_id IN (SELECT id FROM screening WHERE client_id = $1)',
  };
  return through[table] ?? null;
}

/** Every table of the product with its columns, as COPY names them. */
export async function columnsOf(client: pg.Client): Promise<Map<string, Column[]>> {
  const { rows } = await client.query<{ place: string } & Column>(
    `SELECT c.table_name AS place, c.column_name AS name, c.udt_name AS type,
       k.typsend::text AS send
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     JOIN pg_type k ON k.oid = (quote_ident(c.udt_schema) || '.' || quote_ident(c.udt_name))::regtype
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' ORDER BY c.table_name, c.ordinal_position`,
  );
  const tables = new Map<string, Column[]>();
  for (const { place, ...column } of rows)
    tables.set(place, [...(tables.get(place) ?? []), column]);
  return tables;
}

class Reader {
  constructor(
    private readonly client: pg.Client,
    private readonly tables: ReadonlyMap<string, Column[]>,
  ) {}

  /** The client's rows in the order in which they were written, the client in front. */
  private async rowsOf(clientId: string): Promise<Omit<Found, 'step'>[]> {
    const found: Omit<Found, 'step'>[] = [];
    for (const [table, columns] of this.tables) {
      const own = ownRows(table, columns);
      if (own === null) continue;
      const list = columns
        .map(({ name, send }) => [
          `${quoted(name)}::text AS ${quoted(name)}`,
          `encode(${send}(${quoted(name)}), 'hex') AS ${quoted(inBytes(name))}`,
        ])
        .join();
      const { rows } = await this.client.query<Texts>(
        `SELECT ${list} FROM ${quoted(table)} WHERE ${own}`,
        [clientId],
      );
      for (const values of rows) found.push({ table, id: values['id'] ?? '', values });
    }
    const rank = ({ id }: { id: string }): string => (id === clientId ? '' : id);
    return found.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  }

  /** Walks one history; the rows as they stand at its end, each with the step that brought it. */
  async walk({ steps }: Walk): Promise<{ clientId: string; found: Found[] }> {
    const stepOf = new Map<string, number>();
    let clientId = '';
    for (const [step, take] of steps.entries()) {
      clientId = await take();
      for (const { id } of await this.rowsOf(clientId)) if (!stepOf.has(id)) stepOf.set(id, step);
    }
    const rows = await this.rowsOf(clientId);
    return { clientId, found: rows.map((row) => ({ ...row, step: stepOf.get(row.id) ?? 0 })) };
  }
}

interface Known {
  practiceId: string;
  accountId: string;
  clientId: string;
  dataKey: string;
  places: ReadonlyMap<string, number>;
}

const OF_CLIENT = ['name', 'search_name', 'birth_date', 'phone', 'data_key'] as const;

function ownCell(table: string, { name }: Column): Cell | null {
  const own = table === 'client' ? OF_CLIENT.find((kind) => kind === name) : undefined;
  if (own) return { kind: own };
  return table === 'home_care_link' && name === 'code_hash' ? { kind: 'code' } : null;
}

/** A JSON column holds one text, a list one element or none. */
const inner = (stored: string): string => /^[{"]*([^{}"]*)[}"]*$/.exec(stored)?.[1] ?? '';

/** Null where the column is not a sealed one, or is empty. */
function sealedCell(
  known: Known,
  { column, type, stored }: { column: string; type: string; stored: string },
): Cell | null {
  if (!isSealedColumn(column)) return null;
  const sealed = inner(stored);
  if (sealed === '') return null;
  if (!isTextForm(type)) throw new Error(`${column} is of a type that is not known: ${type}.`);
  const text = openText({ id: known.clientId, dataKey: known.dataKey }, column, sealed);
  for (const id of known.places.keys())
    if (text.includes(id))
      throw new Error(`${column} names a row: it cannot be the same for many.`);
  return { kind: 'sealed', column, packed: packText(text), form: type };
}

function uuidCell(known: Known, value: string): Cell | null {
  if (value === known.clientId) return { kind: 'client' };
  if (value === known.practiceId) return { kind: 'practice' };
  if (value === known.accountId) return { kind: 'member' };
  const place = known.places.get(value);
  return place === undefined ? null : { kind: 'row', place };
}

/** What differs from client to client; null where the value is the same for all. */
function differing(known: Known, table: string, column: Column, value: string): Cell | null {
  const text = sealedCell(known, {
    ...{ column: `${table}.${column.name}`, type: column.type, stored: value },
  });
  if (text) return text;
  if (column.type === 'uuid') return uuidCell(known, value);
  if (column.type === 'timestamptz') return { kind: 'moment' };
  return column.type === 'date' ? { kind: 'day' } : null;
}

function cellOf(known: Known, table: string, column: Column, values: Texts): Cell {
  const own = ownCell(table, column);
  if (own) return own;
  const value = values[column.name] ?? null;
  if (value === null) return { kind: 'same', bytes: null };
  const bytes = Buffer.from(values[inBytes(column.name)] ?? '', 'hex');
  return differing(known, table, column, value) ?? { kind: 'same', bytes };
}

/** Walks each history and takes its rows apart. Leaves the rows where they are. */
export async function readModels(
  client: pg.Client,
  {
    practiceId,
    accountId,
    walks,
  }: { practiceId: string; accountId: string; walks: readonly Walk[] },
): Promise<ModelSet> {
  const tables = await columnsOf(client);
  const reader = new Reader(client, tables);
  const models: Model[] = [];
  for (const walk of walks) {
    const { clientId, found } = await reader.walk(walk);
    const dataKey = found.find(({ id }) => id === clientId)?.values['data_key'] ?? '';
    const places = new Map(found.map(({ id }, place) => [id, place]));
    const known = { practiceId, accountId, clientId, dataKey, places };
    const rows = found.map(({ table, step, values }, place) => ({
      ...{ table, step, place },
      cells: (tables.get(table) ?? []).map((column) => cellOf(known, table, column, values)),
    }));
    models.push({ share: walk.share, days: walk.days, rows });
  }
  const columns = [...tables].map(([table, list]) => [table, list.map(({ name }) => name)]);
  return { models, columns: Object.fromEntries(columns) };
}
