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
/** What opens and closes a transaction, and says whose rows it may see. */
const FRAME = /^(?:begin|commit|rollback)/i;

export interface HeardDatabase {
  /** For filling it with more than anybody types. */
  client: pg.Client;
  /** What was asked while `work` ran, in its order, without what frames transactions. */
  during: (work: () => Promise<unknown>) => Promise<string[]>;
  end: () => Promise<void>;
}

function statementsIn(log: string): string[] {
  return log
    .split(/\n(?!\t)/)
    .map((entry) => RUN.exec(entry)?.[1]?.trim() ?? '')
    .filter((sql) => sql !== '' && !FRAME.test(sql) && !sql.includes('set_config('));
}

/** Connects to the app's database as its superuser and has it write down every statement. */
export async function heardDatabase({ dataFolder }: RunningApp): Promise<HeardDatabase> {
  const { secrets } = await loadSecrets(dataFolder);
  const folder = await realpath(path.join(dataFolder, 'postgres'));
  const port = Number((await readFile(path.join(folder, 'postmaster.pid'), 'utf8')).split('\n')[3]);
  const login = { host: '127.0.0.1', port, user: SUPERUSER, password: secrets.superuserPassword };
  const client = new pg.Client({ ...login, database: 'fascicle' });
  await client.connect();
  await client.query('ALTER SYSTEM SET log_min_duration_statement = 0');
  await client.query("ALTER SYSTEM SET log_line_prefix = '%a '");
  await client.query('SELECT pg_reload_conf()');
  const read = async (): Promise<string> => {
    // Connections take the new setting, and write their lines, a moment later.
    await pause(300);
    return readFile(path.join(folder, 'server.log'), 'utf8');
  };
  return {
    client,
    during: async (work) => {
      const before = (await read()).length;
      await work();
      return statementsIn((await read()).slice(before));
    },
    end: () => client.end(),
  };
}
