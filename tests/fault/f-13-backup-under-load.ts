import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { startTemporaryCluster } from '../../scripts/database/temporary-cluster';
import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { askOwner, signIn, startInstallation, type Installation } from './support/installation';
import { startSavers } from './support/savers';

const run = promisify(execFile);
const CLIENTS = isLong() ? 100_000 : 5_000;
/** What a restore itself writes: sign-ins are ended, the run is closed, the log says so. */
const CHANGED_BY_RESTORE = ['login_session', 'backup_run', 'audit_event'];
/** Rows that people change; the others are written once, and what was restored must still be there. */
const CHANGING = [...CHANGED_BY_RESTORE, 'throttle', 'saved_once'];

async function program(name: string, args: string[], env: Record<string, string>): Promise<number> {
  const began = performance.now();
  const given = { ...process.env, ...env, npm_lifecycle_event: '' };
  await run(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], { env: given });
  return performance.now() - began;
}

/** Many clients, so that a backup takes a while. */
const fill = (ownerUrl: string): Promise<unknown> =>
  askOwner(
    ownerUrl,
    `INSERT INTO client (id, practice_id, name, birth_date, search_name, created_by_id, data_key)
     SELECT gen_random_uuid(), p.id, 'Many ' || n, date '1980-01-01', 'many ' || n, p.account_id, p.key
     FROM generate_series(1, $1::int) n, (SELECT m.practice_id AS id, m.account_id, c.data_key AS key FROM membership m
       JOIN client c ON c.practice_id = m.practice_id WHERE m.role = 'owner' LIMIT 1) p`,
    [CLIENTS],
  );

async function rowsOf(url: string): Promise<Map<string, Set<string>>> {
  const tables = await askOwner<{ name: string }>(
    url,
    `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
       AND relkind = 'r' AND relname <> '_prisma_migrations' ORDER BY 1`,
  );
  const all = new Map<string, Set<string>>();
  for (const { name } of tables) {
    const rows = await askOwner<{ line: string }>(
      url,
      `SELECT to_jsonb(t)::text AS line FROM "${name}" t`,
    );
    all.set(name, new Set(rows.map(({ line }) => line)));
  }
  return all;
}

type Rows = Map<string, Set<string>>;

function compare(
  attack: Attack,
  goal: string,
  { then, now, left }: { then: Rows; now: Rows; left: string[] },
): void {
  const attempts = [...then].flatMap(([table, rows]) => {
    if (left.includes(table)) return [];
    const missing = [...rows].filter((row) => !now.get(table)?.has(row)).length;
    return [{ name: table, problem: missing === 0 ? null : `${missing} of ${rows.size} rows` }];
  });
  attack.attempts(goal, attempts, { atLeast: 15 });
}

async function underLoad(attack: Attack, one: Installation, url: string): Promise<string> {
  const ownerUrl = await one.ownerUrl();
  const data = path.join(one.folder, 'data');
  const file = path.join(one.folder, 'busy.backup');
  const savers = startSavers(one.url, await signIn(ownerUrl), 4);
  while (savers.saved.acknowledged.length < 10) await pause(50);
  const before = savers.saved.acknowledged.map(({ name }) => name);
  const took = await program('backup', ['--to', file], { FASCICLE_DATA_DIR: data });
  const during = savers.saved.acknowledged.length - before.length;
  const saved = await savers.end();
  attack.check('people saved while it was written and tried', {
    value: `${during} saves in ${Math.round(took)} ms`,
    isMet: during > 0 && saved.wrong.length === 0,
  });
  const key = (await readFile(path.join(data, 'backup-key'), 'utf8')).trim();
  const back = await program('restore', [file], {
    DATABASE_URL: url,
    BACKUP_KEY: key,
    FASCICLE_DATA_DIR: path.join(one.folder, 'other'),
  });
  attack.check('a restore takes less than 5 minutes', {
    value: `${Math.round(back)} ms for ${CLIENTS} clients and more`,
    isMet: back < 300_000,
  });
  const [then, now] = [await rowsOf(url), await rowsOf(ownerUrl)];
  compare(attack, 'every restored row is one of the practice’s, letter by letter', {
    then,
    now,
    left: CHANGING,
  });
  const text = [...(then.get('client') ?? [])].join('\n');
  attack.attempts(
    'every save that was acknowledged before it began is in it',
    before.map((name) => ({ name, problem: text.includes(name) ? null : 'missing' })),
  );
  const bytes = await readFile(file);
  const canaries = [...before.slice(0, 5), 'Many 1', 'harbour-street.example', 'client_name_word'];
  attack.attempts(
    'no name, address or table name stands in the file',
    canaries.map((word) => ({ name: word, problem: bytes.includes(word) ? 'is there' : null })),
  );
  return key;
}

async function atRest(
  attack: Attack,
  one: Installation,
  { url, key }: { url: string; key: string },
): Promise<void> {
  const data = path.join(one.folder, 'data');
  const file = path.join(one.folder, 'quiet.backup');
  await pause(25_000);
  await program('backup', ['--to', file, '--no-verify'], { FASCICLE_DATA_DIR: data });
  const wanted = await rowsOf(await one.ownerUrl());
  await program('restore', [file, '--replace', '--yes'], {
    DATABASE_URL: url,
    BACKUP_KEY: key,
    FASCICLE_DATA_DIR: path.join(one.folder, 'other'),
  });
  const found = await rowsOf(url);
  const left = CHANGED_BY_RESTORE;
  compare(attack, 'at rest: every row of the practice was restored', {
    then: wanted,
    now: found,
    left,
  });
  compare(attack, 'at rest: nothing else is there', { then: found, now: wanted, left });
}

await runAttack('F-13', async (attack) => {
  const one = await startInstallation();
  const cluster = await startTemporaryCluster();
  try {
    await fill(await one.ownerUrl());
    await askOwner(cluster.url('postgres'), 'CREATE DATABASE restored');
    const url = cluster.url('restored');
    const key = await underLoad(attack, one, url);
    await atRest(attack, one, { url, key });
  } finally {
    await cluster.stop();
    await one.stop();
  }
});
