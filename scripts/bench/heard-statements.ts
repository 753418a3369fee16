/** What the database itself has been asked, from its own log. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

import { SUPERUSER } from '../database/cluster';
import { loadSecrets } from '../start/secrets';
import type { RunningApp } from './open-plan';

/** Of the app's pool for requests alone: its jobs have others. A statement that was sent is run once for each `execute`, or told whole. Its line breaks are followed by a tab. */
const RUN = /^fascicle LOG: +duration: [\d.]+ ms +(?:execute [^:]+|statement): ([\s\S]*)/;
/** The line after a statement that was asked with values. */
const VALUES = /^fascicle DETAIL: +parameters: ([\s\S]*)/i;
const VALUE = /\$\d+ = (?:NULL|'((?:[^']|'')*)')/g;
/** What opens and closes a transaction, and says whose rows it may see. */
const FRAME = /^(?:begin|commit|rollback)/i;

/** One statement as it was sent, with its values in text; null is NULL. */
export interface Sent {
  sql: string;
  values: (string | null)[];
}

export interface HeardDatabase {
  /** For filling it with more than anybody types. */
  client: pg.Client;
  /** What was asked while `work` ran, in its order, without what frames transactions. */
  during: (work: () => Promise<unknown>) => Promise<string[]>;
  /** The same with their values, and with what frames transactions. */
  inFull: (work: () => Promise<unknown>) => Promise<Sent[]>;
  /** Nothing is written down any more. */
  end: () => Promise<void>;
}

const valuesIn = (told: string): (string | null)[] =>
  [...told.matchAll(VALUE)].map(([, value]) => value?.replaceAll("''", "'") ?? null);

/** Binding a statement tells its values too, in a line of its own before it is run: those are of no statement here. */
function sentIn(log: string): Sent[] {
  const sent: (Sent | undefined)[] = [];
  for (const entry of log.split(/\n(?!\t)/)) {
    const text = entry.replaceAll('\n\t', '\n');
    const told = VALUES.exec(text)?.[1];
    const before = sent.at(-1);
    if (told !== undefined && before) before.values = valuesIn(told);
    const sql = RUN.exec(text)?.[1]?.trim();
    sent.push(sql === undefined ? undefined : { sql, values: [] });
  }
  return sent.filter((one) => one !== undefined);
}

/** Whether it opens or closes a transaction, or says whose rows it may see. */
export const isFrame = (sql: string): boolean => FRAME.test(sql) || sql.includes('set_config(');

const statementsIn = (log: string): string[] =>
  sentIn(log)
    .map(({ sql }) => sql)
    .filter((sql) => !isFrame(sql));

/** A connection to the app's database as its superuser, whom nothing is kept from, and the folder of the database. */
export async function superuserOf({
  dataFolder,
}: Pick<RunningApp, 'dataFolder'>): Promise<{ client: pg.Client; folder: string }> {
  const { secrets } = await loadSecrets(dataFolder);
  const folder = await realpath(path.join(dataFolder, 'postgres'));
  const port = Number((await readFile(path.join(folder, 'postmaster.pid'), 'utf8')).split('\n')[3]);
  const login = { host: '127.0.0.1', port, user: SUPERUSER, password: secrets.superuserPassword };
  const client = new pg.Client({ ...login, database: 'fascicle' });
  await client.connect();
  return { client, folder };
}

/** Connects to the app's database as its superuser and has it write down every statement. */
export async function heardDatabase(app: Pick<RunningApp, 'dataFolder'>): Promise<HeardDatabase> {
  const { client, folder } = await superuserOf(app);
  await client.query('ALTER SYSTEM SET log_min_duration_statement = 0');
  await client.query("ALTER SYSTEM SET log_line_prefix = '%a '");
  await client.query('SELECT pg_reload_conf()');
  const read = async (): Promise<string> => {
    // Connections take the new setting, and write their lines, a moment later.
    await pause(300);
    return readFile(path.join(folder, 'server.log'), 'utf8');
  };
  const logOf = async (work: () => Promise<unknown>): Promise<string> => {
    const before = (await read()).length;
    await work();
    return (await read()).slice(before);
  };
  return {
    client,
    during: async (work) => statementsIn(await logOf(work)),
    inFull: async (work) => sentIn(await logOf(work)),
    end: async () => {
      await client.query('ALTER SYSTEM RESET log_min_duration_statement');
      await client.query('SELECT pg_reload_conf()');
      await client.end();
    },
  };
}
