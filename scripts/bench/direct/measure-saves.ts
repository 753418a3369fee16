/**
 * Started by scripts/bench/saves.ts beside the running app: does each save by lib/data, and writes the same rows in one
 * transaction through `postgres`, in turn and in one process. Prints the times, and what each sends, as JSON.
 */
import { text } from 'node:stream/consumers';

import { env } from '@/lib/platform/env';

import { useOwnDatabase } from '../../start/own-environment';
import { runProgram } from '../../start/run-program';
import {
  heardDatabase,
  isFrame,
  superuserOf,
  type HeardDatabase,
  type Sent,
} from '../heard-statements';
import type { Visited } from '../visited';
import { idIn, memberOf } from './pages-data';
import { inTurn } from './in-turn';
import { putBack } from './put-back';
import { connectDirectly, withNewIds, type Direct } from './sent-directly';
import { threeSaves, type Save } from './three-saves';

const ROUNDS = { warmUp: 15, rounds: 60 };
const WRITES = /^(?:insert|update|delete)/i;

interface Measured {
  name: string;
  /** Without what frames the transaction. */
  statements: string[];
  values: number[];
  floors: number[];
}

type PutBack = () => Promise<void>;

/** The second sending: the first one has statements that are read once a connection. */
async function heardOf(database: HeardDatabase, { run }: Save, before: PutBack): Promise<Sent[]> {
  await run();
  await before();
  const sent = await database.inFull(run);
  await before();
  return sent;
}

async function measured(
  { name, run }: Save,
  { sent, before, direct }: { sent: readonly Sent[]; before: PutBack; direct: Direct },
): Promise<Measured> {
  const bare = sent.filter(({ sql }) => isFrame(sql) || WRITES.test(sql));
  const copies = Array.from({ length: ROUNDS.warmUp + ROUNDS.rounds }, () => withNewIds(bare));
  const floor = (): Promise<void> => direct.send(copies.pop() ?? []);
  const times = await inTurn({ ours: run, floor, before, ...ROUNDS });
  const statements = sent.map(({ sql }) => sql).filter((sql) => !isFrame(sql));
  return { name, statements, ...times };
}

await runProgram(async () => {
  const { settings } = await useOwnDatabase();
  const { plan } = JSON.parse(await text(process.stdin)) as Visited;
  const { scope } = await memberOf(plan);
  const clientId = idIn(plan, 'clients');
  const app = { dataFolder: settings.FASCICLE_DATA_DIR };
  const saves = await threeSaves(scope, clientId);
  const { client } = await superuserOf(app);
  const database = await heardDatabase(app);
  const ready: { save: Save; sent: Sent[]; before: PutBack }[] = [];
  for (const save of saves) {
    const before = await putBack(client, { clientId, changed: save.changed });
    ready.push({ save, before, sent: await heardOf(database, save, before) });
  }
  await database.end();
  const direct = connectDirectly(env().databaseUrl);
  const all: Measured[] = [];
  try {
    for (const { save, sent, before } of ready)
      all.push(await measured(save, { sent, before, direct }));
  } finally {
    await direct.end();
    await client.end();
  }
  process.stdout.write(JSON.stringify(all));
});
