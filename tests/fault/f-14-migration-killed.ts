import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

import { applyMigrations } from '../../scripts/database/migrate';
import { migrationNames } from '../../scripts/database/migration-files';
import { isLong, runAttack, type Attempt } from '../attack/support/attack';
import { runTool } from '../attack/support/tool';
import { target } from '../attack/support/target';
import { askOwner } from './support/installation';
import { digestOf, shapeOf, type Shape } from './support/database-digest';

const KILLS_A_RELEASE = isLong() ? 6 : 1;
/** A fast machine is done before the kill more often than not: it is killed again, on a new copy. */
const TRIES_A_KILL = 8;
const MIGRATE = ['--import', 'tsx', 'scripts/migrate.ts'];

/** What a practice wrote when the first release was new. */
const FIRST_ROWS = `
  INSERT INTO practice (id, name) SELECT gen_random_uuid(), 'Practice ' || n FROM generate_series(1, 20) n;
  INSERT INTO account (id, email, name, password_hash)
    SELECT gen_random_uuid(), 'person' || n || '@fault.example', 'Person ' || n, 'none' FROM generate_series(1, 20) n;
  INSERT INTO membership (id, practice_id, account_id, role)
    SELECT gen_random_uuid(), p.id, a.id, 'owner' FROM practice p, account a
    WHERE split_part(p.name, ' ', 2) = split_part(a.name, ' ', 2);
  INSERT INTO client (id, practice_id, name, search_name, birth_date, created_by_id)
    SELECT gen_random_uuid(), m.practice_id, 'Client ' || n, 'client ' || n, '1979-04-12', m.account_id
    FROM membership m, generate_series(1, 100) n;`;

const urlOf = (database: string): string => {
  const url = new URL(target().ownerUrl);
  url.pathname = `/${database}`;
  return url.href;
};

const onServer = (sql: string): Promise<unknown> => askOwner(urlOf('postgres'), sql);

interface Release {
  /** The database as that release left it. */
  database: string;
  name: string;
  /** The migrations of later releases. */
  left: number;
  shape: Shape;
}

/** A database of each release that there was, with rows in it; the last one is what all of them must become. */
async function allReleases(): Promise<Release[]> {
  const names = await migrationNames();
  const releases: Release[] = [];
  for (const [index, name] of names.entries()) {
    const database = `f14_release_${index}`;
    const before = releases.at(-1)?.database ?? 'template0';
    await onServer(`CREATE DATABASE ${database} TEMPLATE ${before}`);
    await applyMigrations(urlOf(database), { only: new Set(names.slice(0, index + 1)) });
    if (index === 0) await askOwner(urlOf(database), FIRST_ROWS);
    const shape = await shapeOf(urlOf(database));
    releases.push({ database, name, left: names.length - index - 1, shape });
  }
  return releases;
}

const rowsOfTable = async (client: pg.Client): Promise<number> => {
  const found = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM _prisma_migrations',
  );
  return found.rows[0]?.count ?? 0;
};

/** Starts `npm run migrate` and kills it a moment after it has begun one of the migrations that are left. */
async function killMigrating(url: string, left: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const wanted = (await rowsOfTable(client)) + 1 + randomInt(left);
    const program = spawn(process.execPath, MIGRATE, {
      env: { ...process.env, DATABASE_URL: url },
      stdio: 'ignore',
    });
    const ended = once(program, 'close');
    while (program.exitCode === null && (await rowsOfTable(client)) < wanted) await pause(1);
    await pause(randomInt(25));
    program.kill('SIGKILL');
    await ended;
  } finally {
    await client.end();
  }
}

interface Killed {
  release: string;
  /** Migrations that the kill left to do; 0 when it came too late. */
  left: number;
  problem: string | null;
}

async function killOnce(release: Release, number: number, goal: Shape): Promise<Killed> {
  const database = `f14_killed_${number}`;
  await onServer(`CREATE DATABASE ${database} TEMPLATE ${release.database}`);
  const url = urlOf(database);
  try {
    const before = await digestOf(url, release.shape);
    await killMigrating(url, release.left);
    const [row] = await askOwner<{ left: number }>(
      url,
      `SELECT ${goal.migrations} - count(*)::int AS left FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    const { code, output } = await runTool(process.execPath, MIGRATE, {
      env: { DATABASE_URL: url },
    });
    const killed = { release: release.name, left: row?.left ?? 0 };
    if (code !== 0) return { ...killed, problem: `code ${code ?? 'none'}: ${output.slice(-400)}` };
    const [shape, after] = [await shapeOf(url), await digestOf(url, release.shape)];
    const isSame = shape.digest === goal.digest && shape.migrations === goal.migrations;
    if (!isSame) return { ...killed, problem: 'another shape than one that was not killed' };
    return { ...killed, problem: after === before ? null : 'other rows than before' };
  } finally {
    await onServer(`DROP DATABASE ${database} WITH (FORCE)`);
  }
}

/** Kills until one kill came half way, or all tries came too late; answers every one of them. */
async function killHalfWay(release: Release, number: number, goal: Shape): Promise<Killed[]> {
  const kills: Killed[] = [];
  while (kills.length < TRIES_A_KILL && (kills.at(-1)?.left ?? 0) === 0)
    kills.push(await killOnce(release, number + kills.length, goal));
  return kills;
}

const asAttempt = ({ release, left, problem }: Killed): Attempt => ({
  name: `${release}, killed with ${left} left`,
  problem,
});

await runAttack('F-14', async (attack) => {
  const releases = await allReleases();
  const goal = releases.at(-1)?.shape;
  if (!goal) throw new Error('There are no migrations.');
  const earlier = releases.filter(({ left }) => left > 0);
  const tried = isLong() ? earlier : earlier.filter((_, index) => index % 5 === 0);
  const killed: Killed[] = [];
  for (const release of tried)
    for (let kill = 0; kill < KILLS_A_RELEASE; kill += 1)
      killed.push(...(await killHalfWay(release, killed.length, goal)));
  attack.attempts(
    `a migration from each earlier release (${tried.length} of ${earlier.length}) that was killed goes on, and no row is lost`,
    killed.map(asAttempt),
    { atLeast: tried.length * KILLS_A_RELEASE },
  );
  const midway = killed.filter(({ left }) => left > 0).length;
  const wanted = tried.length * KILLS_A_RELEASE;
  attack.check('kills that came half way, one of two at least', {
    value: `${midway}/${wanted} in ${killed.length} tries`,
    isMet: midway * 2 >= wanted,
  });
  for (const { database } of releases) await onServer(`DROP DATABASE ${database} WITH (FORCE)`);
});
