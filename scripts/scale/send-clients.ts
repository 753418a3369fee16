/** Makes a share of the clients and sends them through COPY, a few hundred at a time. */
import pg from 'pg';

import { copyIn } from '../backup/copy';
import { quoted } from '../backup/schema-shape';
import { addClientLines, modelFor, type Lines } from './make-rows';
import type { ModelSet } from './read-models';
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

async function* once(lines: readonly string[]): AsyncGenerator<Buffer> {
  yield Buffer.from(`${lines.join('\n')}\n`);
}

async function send(client: pg.Client, lines: Lines, columns: ModelSet['columns']): Promise<void> {
  for (const [table, rows] of lines) {
    const list = (columns[table] ?? []).map(quoted).join();
    await copyIn(client, `COPY ${quoted(table)} (${list}) FROM STDIN`, once(rows));
  }
}

/** Fills its share; `tell` hears of each batch. */
export async function fillPart(work: Part, tell: (done: number) => void): Promise<void> {
  const { url, models, size, practices, begin, end, part, parts } = work;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const practiceOf = practiceOfEach(practiceSizes(size));
  const random = drawn(part + 1);
  try {
    for (let from = part * BATCH; from < size.clients; from += parts * BATCH) {
      const to = Math.min(from + BATCH, size.clients);
      const lines: Lines = new Map();
      for (let number = from; number < to; number += 1) {
        const practice = practices[practiceOf[number] ?? 0];
        if (!practice) throw new Error(`Client ${number} has no practice.`);
        const { id, memberIds } = practice;
        const memberId = memberIds[number % memberIds.length] ?? '';
        const came = begin + ((end - begin) * number) / size.clients;
        addClientLines(lines, modelFor(models, random()), {
          ...{ practiceId: id, memberId, begin: came, end, random },
        });
      }
      await send(client, lines, models.columns);
      tell(to - from);
    }
  } finally {
    await client.end();
  }
}
