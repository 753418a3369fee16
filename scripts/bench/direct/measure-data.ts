/**
 * Started by scripts/bench/data.ts beside the running app: reads what each page reads, by lib/data and by the same
 * statements through `postgres`, in turn and in one process. Prints the times as JSON.
 */
import { text } from 'node:stream/consumers';

import { env } from '@/lib/platform/env';

import { useOwnDatabase } from '../../start/own-environment';
import { runProgram } from '../../start/run-program';
import { heardDatabase, type Sent } from '../heard-statements';
import type { Visited } from '../visited';
import { dataOfPages, type PageData } from './pages-data';
import { inTurn, type InTurn } from './in-turn';
import { connectDirectly, withNewIds, type Direct } from './sent-directly';

const ROUNDS = { warmUp: 40, rounds: 160 };

async function measured(
  { name, read }: PageData,
  sent: readonly Sent[],
  direct: Direct,
): Promise<InTurn & { name: string }> {
  // Written out before: the floor is the sending alone.
  const copies = Array.from({ length: ROUNDS.warmUp + ROUNDS.rounds }, () => withNewIds(sent));
  const floor = (): Promise<void> => direct.send(copies.pop() ?? []);
  return { name, ...(await inTurn({ ours: read, floor, ...ROUNDS })) };
}

await runProgram(async () => {
  const { settings } = await useOwnDatabase();
  const visited = JSON.parse(await text(process.stdin)) as Visited;
  const pages = await dataOfPages(visited);
  const database = await heardDatabase({ dataFolder: settings.FASCICLE_DATA_DIR });
  const heard: Sent[][] = [];
  for (const { read } of pages) heard.push(await database.inFull(read));
  await database.end();
  const direct = connectDirectly(env().databaseUrl);
  const all: Awaited<ReturnType<typeof measured>>[] = [];
  try {
    for (const [place, page] of pages.entries())
      all.push(await measured(page, heard[place] ?? [], direct));
  } finally {
    await direct.end();
  }
  process.stdout.write(JSON.stringify(all));
});
