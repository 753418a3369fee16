import path from 'node:path';

import pg from 'pg';

import { runAttack, type Attempt } from './support/attack';
import { ask } from './support/http';
import { asOwner, clientAt, cookieOf, target } from './support/target';
import { runTool } from './support/tool';

const TABLES = ['audit_event', 'access_log', 'audit_seal'] as const;

/** What the app itself could try, signed in as the app and set to the very practice. */
async function asApp(sql: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: target().appDatabaseUrl });
  await client.connect();
  try {
    await client.query("SELECT set_config('app.practice_id', $1, false)", [target().a.practiceId]);
    const { rowCount } = await client.query(sql);
    return `${rowCount ?? 0} rows`;
  } catch (error) {
    const isDenied =
      error instanceof Error && /permission denied|must be owner/.test(error.message);
    return isDenied ? null : String(error);
  } finally {
    await client.end();
  }
}

const verify = () =>
  runTool(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/audit-verify.ts'],
    {
      milliseconds: 120_000,
      env: verifyEnv(),
    },
  );

const verifyEnv = (): Record<string, string> => ({
  DATABASE_URL: target().ownerUrl,
  FASCICLE_DATA_DIR: path.join(path.dirname(target().logFile), 'verify'),
  APP_SECRET: target().appSecret,
});

/** Sealed by the running app, within a minute of its writing. */
async function sealedSoon(): Promise<number> {
  const begin = performance.now();
  for (;;) {
    const [row] = await asOwner<{ count: number }>(
      `SELECT ((SELECT count(*) FROM audit_event e WHERE e.practice_id IS NOT NULL AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.row_id = e.id))
        + (SELECT count(*) FROM access_log l WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.row_id = l.id)))::int AS count`,
    );
    const seconds = Math.round((performance.now() - begin) / 1000);
    if (row?.count === 0) return seconds;
    if (seconds > 75) return Infinity;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function tamper(sql: string, undo: string): Promise<{ found: boolean; output: string }> {
  await asOwner(sql);
  const { output } = await verify();
  await asOwner(undo);
  return { found: /BROKEN at seal/.test(output), output };
}

await runAttack('A-28', async (attack) => {
  const { clientId } = clientAt('a', 'new');
  await ask({ path: `/clients/${clientId}`, cookie: await cookieOf('a', 'owner') });
  const seconds = await sealedSoon();
  attack.check('every row is sealed within 60 seconds', { value: seconds, isMet: seconds <= 60 });
  const tries = TABLES.flatMap((table) => [
    `UPDATE ${table} SET practice_id = practice_id`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table}`,
    `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
    `DROP TABLE ${table}`,
    `GRANT UPDATE ON ${table} TO fascicle_app`,
  ]);
  const denied: Attempt[] = [];
  for (const sql of tries) denied.push({ name: sql, problem: await asApp(sql) });
  // A grant by somebody who may not is a warning and changes nothing: what counts is that an update is still denied.
  attack.attempts(
    'the app’s role changes nothing',
    denied.filter(({ name }) => !name.startsWith('GRANT')),
    { atLeast: 15 },
  );
  const still = await asApp('UPDATE audit_event SET practice_id = practice_id');
  attack.check('and grants itself nothing', { value: still ?? 'denied', isMet: still === null });
  const whole = await verify();
  attack.check('the chain is whole before', {
    value: whole.output.trim().split('\n').at(-1) ?? '',
    isMet: /The audit is whole\./.test(whole.output),
  });
  await asOwner(
    'CREATE TABLE kept AS SELECT * FROM access_log WHERE client_id = $1 ORDER BY id LIMIT 1',
    [clientId],
  );
  const changed = await tamper(
    "UPDATE access_log SET account_id = NULL, what = 'sheet' WHERE id = (SELECT id FROM kept)",
    'UPDATE access_log l SET account_id = k.account_id, what = k.what FROM kept k WHERE l.id = k.id',
  );
  attack.check('a row that the database’s owner changed is found', {
    value: changed.found ? 'found' : changed.output.slice(-200),
    isMet: changed.found,
  });
  const removed = await tamper(
    'DELETE FROM access_log WHERE id = (SELECT id FROM kept)',
    'INSERT INTO access_log SELECT * FROM kept',
  );
  attack.check('a row that the database’s owner removed is found', {
    value: removed.found ? 'found' : removed.output.slice(-200),
    isMet: removed.found,
  });
  await asOwner('DROP TABLE kept');
});
