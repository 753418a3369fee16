/** What the app sends to its database, sent by `postgres` instead: the least that the same rows take from Node. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';

import type { Sent } from '../heard-statements';

const BOOLEAN = 16;
const JSON_TYPES = [114, 3802];
const DATES = [1082, 1114, 1184];
const TEXT = 25;
/** Whole numbers and fractions: the text of the log is sent as it is. */
const NUMBERS = [20, 21, 23, 700, 701, 1700];

const asItIs = (value: string): string => value;

/** Values are text already, from the log; what comes back is parsed as this driver does it. */
const TYPES = {
  boolean: { to: BOOLEAN, from: [BOOLEAN], serialize: asItIs, parse: (x: string) => x === 't' },
  json: {
    to: 114,
    from: JSON_TYPES,
    serialize: asItIs,
    parse: (x: string): unknown => JSON.parse(x),
  },
  date: { to: 1184, from: DATES, serialize: asItIs, parse: (x: string) => new Date(x) },
  number: { to: 701, from: NUMBERS, serialize: asItIs, parse: Number },
  text: { to: TEXT, from: [TEXT], serialize: asItIs, parse: asItIs },
};

/** One connection that asks one statement after the other, each planned once, as the app does. */
export interface Direct {
  send: (sent: readonly Sent[]) => Promise<void>;
  end: () => Promise<void>;
}

export function connectDirectly(url: string): Direct {
  const sql = postgres(url, {
    ...{ max: 1, fetch_types: false, types: TYPES, onnotice: () => undefined },
    // By itself PostgreSQL now keeps a plan, now makes one each time, as it reckons the rows: twice the time for the same work.
    connection: { application_name: 'bench-direct', plan_cache_mode: 'force_generic_plan' },
  });
  return {
    send: async (sent) => {
      for (const { sql: text, values } of sent) {
        await sql.unsafe(text, values, { prepare: values.length > 0 });
      }
    },
    end: () => sql.end(),
  };
}

const INSERT = /^INSERT INTO \S+ \(([^)]*)\) VALUES (.*)/is;
/** Lines of the audit: as many as there are ids in one list. */
const INSERT_LIST =
  /^INSERT INTO \S+ \(id,[^)]*\)\s+SELECT one\.id,.*FROM unnest\(\$(\d+)::uuid\[\]/is;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const uuidsIn = (value: string | null | undefined): string[] => value?.match(UUID) ?? [];

/** Where a statement is given the ids of its new rows. */
function placesOfIds(sql: string): number[] {
  const list = INSERT_LIST.exec(sql)?.[1];
  if (list !== undefined) return [Number(list) - 1];
  const [, columns = '', rows = ''] = INSERT.exec(sql) ?? [];
  const names = columns.split(',').map((name) => name.trim().replaceAll('"', ''));
  const place = names.indexOf('id');
  if (place < 0) return [];
  return [...rows.matchAll(/\(([^()]*)\)/g)].map(
    ([, row = '']) =>
      Number(
        row
          .split(',')
          [place]?.trim()
          .replace(/\$(\d+).*/, '$1'),
      ) - 1,
  );
}

/** The ids that a statement gives to new rows: a row is written once, so the next sending needs others. */
const idsMadeIn = ({ sql, values }: Sent): string[] =>
  placesOfIds(sql).flatMap((at) => uuidsIn(values[at]));

/** The same statements with new ids for the rows that they make. */
export function withNewIds(sent: readonly Sent[]): Sent[] {
  const others = new Map(sent.flatMap(idsMadeIn).map((id) => [id, randomUUID()]));
  return sent.map(({ sql, values }) => ({
    sql,
    values: values.map((value) => value?.replaceAll(UUID, (id) => others.get(id) ?? id) ?? null),
  }));
}
