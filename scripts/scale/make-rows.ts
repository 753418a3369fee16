/** The rows of one generated client, as lines of COPY: the model's words under the client's own key, with ids and times of its own. */
import { randomBytes } from 'node:crypto';

import { clientKey, newClientKey } from '@/lib/data/rows/client-key';
import { sealPacked } from '@/lib/data/rows/sealed-text';
import { hashSheetCode, sheetCode } from '@/lib/data/rows/sheet-code';

import { aBirthDate, aPerson, aPhone, type Person } from './names';
import type { Cell, Model, ModelRow, ModelSet } from './read-models';

const DAY_MS = 86_400_000;
/** Between two rows of one step. */
const APART_MS = 20_000;

export interface MadeFor {
  practiceId: string;
  memberId: string;
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
  ids: string[];
}

export type Lines = Map<string, string[]>;

let pool = Buffer.alloc(0);
let taken = 0;

/** Ten random bytes in hexadecimal, without asking the system each time. */
function randomHex(): string {
  if (taken + 10 > pool.length) {
    pool = randomBytes(10 * 4096);
    taken = 0;
  }
  taken += 10;
  return pool.toString('hex', taken - 10, taken);
}

/** UUID 7: in the order of time. */
export function idAt(milliseconds: number): string {
  const time = Math.floor(milliseconds).toString(16).padStart(12, '0');
  const random = randomHex();
  const variant = '89ab'.charAt(Number.parseInt(random.charAt(19), 16) & 3);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(3, 6)}-${random.slice(6, 18)}`;
}

/** A history that would reach beyond the end is a shorter one. */
function momentOf({ begin, end }: MadeFor, { days }: Model, { step, place }: ModelRow): number {
  const last = Math.max(1, days.at(-1) ?? 0) * DAY_MS + 3_600_000;
  const scale = Math.min(1, (end - begin) / last);
  return begin + scale * ((days[step] ?? 0) * DAY_MS + place * APART_MS);
}

interface At {
  at: string;
  place: number;
}

const OWN = {
  practice: ({ practiceId }: Making) => practiceId,
  client: ({ id }: Making) => id,
  member: ({ memberId }: Making) => memberId,
  name: ({ person }: Making) => person.name,
  search_name: ({ person }: Making) => person.searchName,
  birth_date: ({ random }: Making) => aBirthDate(random),
  phone: ({ random }: Making) => aPhone(random),
  data_key: ({ dataKey }: Making) => dataKey,
  moment: (_made: Making, { at }: At) => at,
  day: (_made: Making, { at }: At) => at.slice(0, 10),
} as const;

function textOf(cell: Cell, made: Making, row: At): string {
  switch (cell.kind) {
    case 'same':
      return cell.text;
    case 'row':
      return made.ids[cell.place] ?? '';
    case 'code':
      return hashSheetCode(sheetCode(made.ids[row.place] ?? ''));
    case 'sealed':
      return `${cell.before}${sealPacked(made, cell.column, cell.packed)}${cell.after}`;
    default:
      return OWN[cell.kind](made, row);
  }
}

function put(lines: Lines, table: string, line: string): void {
  const known = lines.get(table);
  if (known) known.push(line);
  else lines.set(table, [line]);
}

/** Adds everything of one client who has the history of `model`. */
export function addClientLines(lines: Lines, model: Model, made: MadeFor): void {
  const moments = model.rows.map((row) => momentOf(made, model, row));
  const ids = moments.map(idAt);
  const [id = ''] = ids;
  const dataKey = newClientKey();
  const key = clientKey({ id, dataKey });
  const making: Making = { ...made, id, key, dataKey, ids, person: aPerson(made.random) };
  for (const { table, place, cells } of model.rows) {
    const at = new Date(moments[place] ?? 0).toISOString();
    put(lines, table, cells.map((cell) => textOf(cell, making, { at, place })).join('\t'));
  }
  const { practiceId, person } = making;
  for (const word of person.words) put(lines, 'client_name_word', `${practiceId}\t${id}\t${word}`);
  for (const one of person.keys) put(lines, 'client_spelling', `${practiceId}\t${id}\t${one}`);
}

/** Which model a client follows, by their shares. */
export function modelFor({ models }: ModelSet, drawn: number): Model {
  let left = drawn;
  for (const model of models) {
    left -= model.share;
    if (left < 0) return model;
  }
  const last = models.at(-1);
  if (!last) throw new Error('There is no model.');
  return last;
}
