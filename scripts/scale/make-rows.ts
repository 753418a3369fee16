/** The rows of one generated client, as COPY takes them: the model's words under the client's own key, with ids and times of its own. */
import { clientKey, newClientKey } from '@/lib/data/rows/client-key';
import { sealPacked } from '@/lib/data/rows/sealed-text';
import { hashSheetCode, sheetCode } from '@/lib/data/rows/sheet-code';

import { CopyRows, UUID_BYTES } from './copy-rows';
import { aBirthDate, aPerson, aPhone, type Person } from './names';
import type { Cell, Model, ModelRow } from './read-models';
import { idText, putId } from './row-ids';

const DAY_MS = 86_400_000;
/** Between two rows of one step. */
const APART_MS = 20_000;

export interface MadeFor {
  /** Ids in bytes. */
  practiceId: Buffer;
  memberId: Buffer;
  /** When the client came for the first time; nothing of the client is later than `end`. */
  begin: number;
  end: number;
  random: () => number;
}

interface Making extends MadeFor {
  id: string;
  key: Buffer;
  dataKey: string;
  person: Person;
  /** Of all rows, one after the other; the client's is the first. */
  ids: Buffer;
}

interface At {
  at: number;
  place: number;
}

/** Puts a part of a row behind what is there. */
type Put = (rows: CopyRows, made: Making, row: At) => void;

const OWN: Record<Exclude<Cell['kind'], 'same' | 'row' | 'sealed'>, Put> = {
  practice: (rows, { practiceId }) => rows.uuid(practiceId, 0),
  client: (rows, { ids }) => rows.uuid(ids, 0),
  member: (rows, { memberId }) => rows.uuid(memberId, 0),
  name: (rows, { person }) => rows.text(person.name),
  search_name: (rows, { person }) => rows.text(person.searchName),
  birth_date: (rows, { random }) => rows.day(Date.parse(aBirthDate(random))),
  phone: (rows, { random }) => rows.text(aPhone(random)),
  data_key: (rows, { dataKey }) => rows.text(dataKey),
  moment: (rows, _made, { at }) => rows.moment(at),
  day: (rows, _made, { at }) => rows.day(at),
  code: (rows, { ids }, { place }) => rows.text(hashSheetCode(sheetCode(idText(ids, place)))),
};

function putOf(cell: Exclude<Cell, { kind: 'same' }>): Put {
  if (cell.kind === 'row') return (rows, { ids }) => rows.uuid(ids, cell.place * UUID_BYTES);
  if (cell.kind !== 'sealed') return OWN[cell.kind];
  const { column, packed, form } = cell;
  return (rows, made) => rows.sealed(sealPacked(made, column, packed), form);
}

/** A field that is the same for many clients, with its length in front. */
function fieldOf(bytes: Uint8Array | null): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes ? bytes.length : -1);
  return Buffer.concat([length, bytes ?? Buffer.alloc(0)]);
}

function fieldCount(count: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(count);
  return bytes;
}

/** What is the same for many is put together once: a row is then a few pieces. */
function putsOf({ cells }: ModelRow): Put[] {
  const puts: Put[] = [];
  let same = [fieldCount(cells.length)];
  const close = (): void => {
    const bytes = Buffer.concat(same);
    if (bytes.length > 0) puts.push((rows) => rows.bytes(bytes));
    same = [];
  };
  for (const cell of cells)
    if (cell.kind === 'same') same.push(fieldOf(cell.bytes));
    else {
      close();
      puts.push(putOf(cell));
    }
  close();
  return puts;
}

/** A history as it is copied for many clients. */
export interface Pattern {
  share: number;
  model: Model;
  puts: Put[][];
}

export const patternOf = (model: Model): Pattern => ({
  ...{ share: model.share, model },
  puts: model.rows.map(putsOf),
});

/** The rows of each table. */
export type Tables = Map<string, CopyRows>;

function rowsFor(tables: Tables, table: string): CopyRows {
  const known = tables.get(table);
  if (known) return known;
  const rows = new CopyRows();
  tables.set(table, rows);
  return rows;
}

/** A history that would reach beyond the end is a shorter one. */
function momentsOf({ begin, end }: MadeFor, { days, rows }: Model): number[] {
  const last = Math.max(1, days.at(-1) ?? 0) * DAY_MS + 3_600_000;
  const scale = Math.min(1, (end - begin) / last);
  return rows.map(
    ({ step, place }) => begin + scale * ((days[step] ?? 0) * DAY_MS + place * APART_MS),
  );
}

const OF_A_WORD = fieldCount(3);

function putWords(rows: CopyRows, { practiceId, ids }: Making, words: readonly string[]): void {
  for (const word of words) {
    rows.bytes(OF_A_WORD);
    rows.uuid(practiceId, 0);
    rows.uuid(ids, 0);
    rows.text(word);
  }
}

/** Adds everything of one client who has the history of the pattern. */
export function addClient(tables: Tables, { model, puts }: Pattern, made: MadeFor): void {
  const moments = momentsOf(made, model);
  const ids = Buffer.allocUnsafe(UUID_BYTES * moments.length);
  for (const [place, moment] of moments.entries()) putId(ids, place, moment);
  const [id, dataKey] = [idText(ids), newClientKey()];
  const key = clientKey({ id, dataKey });
  const making: Making = { ...made, id, key, dataKey, ids, person: aPerson(made.random) };
  for (const { table, place } of model.rows) {
    const rows = rowsFor(tables, table);
    const row = { at: moments[place] ?? 0, place };
    for (const put of puts[place] ?? []) put(rows, making, row);
  }
  putWords(rowsFor(tables, 'client_name_word'), making, making.person.words);
  putWords(rowsFor(tables, 'client_spelling'), making, making.person.keys);
}

/** Which history a client has, by their shares. */
export function patternFor(patterns: readonly Pattern[], drawn: number): Pattern {
  let left = drawn;
  for (const pattern of patterns) {
    left -= pattern.share;
    if (left < 0) return pattern;
  }
  const last = patterns.at(-1);
  if (!last) throw new Error('There is no history.');
  return last;
}
