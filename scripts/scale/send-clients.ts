/** Makes a share of the clients and sends them through COPY, a few hundred at a time. */
import pg from 'pg';

import { copyIn } from '../backup/copy';
import { quoted } from '../backup/schema-shape';
import { addClient, patternFor, patternOf, type Tables } from './make-rows';
import type { ModelSet } from './read-models';
import { idBytes } from './row-ids';
import { drawn, practiceOfEach, practiceSizes, type Size } from './sizes';

/** So many clients are in memory at once. */
const BATCH = 400;

export interface Part {
  url: string;
  models: ModelSet;
  size: Size;
  /** Of each practice, in the order of their sizes. */
  practices: { id: string; memberIds: string[] }[];
  begin: number;
  end: number;
  part: number;
  parts: number;
}

async function send(
  client: pg.Client,
  tables: Tables,
  columns: ModelSet['columns'],
): Promise<void> {
  for (const [table, rows] of tables) {
    const list = (columns[table] ?? []).map(quoted).join();
    const sql = `COPY ${quoted(table)} (${list}) FROM STDIN (FORMAT binary)`;
    await copyIn(client, sql, rows.taken());
  }
}

/** Puts the clients of a batch into the tables. */
type Fill = (tables: Tables, from: number, to: number) => void;

function fillOf({ models, size, practices, begin, end, part }: Part): Fill {
  const patterns = models.models.map(patternOf);
  const known = practices.map(({ id, memberIds }) => ({
    ...{ practiceId: idBytes(id), memberIds: memberIds.map(idBytes) },
  }));
  const practiceOf = practiceOfEach(practiceSizes(size));
  const random = drawn(part + 1);
  return (tables, from, to) => {
    for (let number = from; number < to; number += 1) {
      const practice = known[practiceOf[number] ?? 0];
      const memberId = practice?.memberIds[number % practice.memberIds.length];
      if (!practice || !memberId) throw new Error(`Client ${number} has no practice.`);
      const came = begin + ((end - begin) * number) / size.clients;
      addClient(tables, patternFor(patterns, random()), {
        ...{ practiceId: practice.practiceId, memberId, begin: came, end, random },
      });
    }
  };
}

/** Fills its share; `tell` hears of each batch. */
export async function fillPart(work: Part, tell: (done: number) => void): Promise<void> {
  const { url, models, size, part, parts } = work;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const tables: Tables = new Map();
  const fill = fillOf(work);
  try {
    for (let from = part * BATCH; from < size.clients; from += parts * BATCH) {
      const to = Math.min(from + BATCH, size.clients);
      fill(tables, from, to);
      await send(client, tables, models.columns);
      tell(to - from);
    }
  } finally {
    await client.end();
  }
}
