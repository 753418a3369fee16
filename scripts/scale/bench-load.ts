import { fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';

import { figureOf, type Figure } from '../bench/figure';
import { reportOf } from '../bench/report';
import { quoted } from '../backup/schema-shape';
import { onStop } from '../start/shutdown';
import { readArguments, type Asked } from './arguments';
import { check } from './check';
import type { Order } from './fill-one';
import { apartReport, measure } from './measure';
import { measureExport } from './measure-export';
import { givenServer, ownServer, type Server } from './server';
import type { Size } from './sizes';
import { sizesReport, tableSizes } from './table-sizes';

const FILL = path.join(import.meta.dirname, 'fill-one.ts');
const RESULTS = path.resolve(import.meta.dirname, '../../bench/results/load.json');

/** On two cores, with a million clients. */
const FILL_SECONDS = 600;

/** Stands in the comment of a database that is whole: a load that was broken off begins anew. */
const doneSchema = z.object({ fascicle_load: z.record(z.string(), z.number()) });

interface Loaded {
  name: string;
  size: Size;
  /** By step. */
  seconds: Record<string, number>;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query<Row>(sql).finally(() => client.end());
  return found.rows;
}

/** In a process of its own: lib/data works on one database for as long as a process lives. */
function fillIn(env: Record<string, string>, order: Order): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const child = fork(FILL, { env: { ...process.env, ...env }, execArgv: process.execArgv });
    let seconds: Record<string, number> = {};
    child.once('error', reject);
    child.once('message', (told: Record<string, number>) => (seconds = told));
    child.once('exit', (code) =>
      code === 0 ? resolve(seconds) : reject(new Error(`The load ended with ${code}.`)),
    );
    child.send(order);
  });
}

const nameOf = ({ practices, clients }: Size): string => `fascicle_load_${practices}_${clients}`;

function doneIn(comment: string | null | undefined): Record<string, number> | null {
  try {
    return doneSchema.parse(JSON.parse(comment ?? '')).fascicle_load;
  } catch {
    return null;
  }
}

/** The database of that size; made where it is not there whole. */
async function ensureLoaded(server: Server, size: Size): Promise<Loaded> {
  const name = nameOf(size);
  const top = server.ownerUrl('postgres');
  const [found] = await ask<{ comment: string | null }>(
    top,
    `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = '${name}'`,
  );
  const before = doneIn(found?.comment);
  if (found && !before) await ask(top, `DROP DATABASE ${quoted(name)}`);
  // What has been added to the schema since, too.
  await server.ensure(name);
  if (before) return { name, size, seconds: before };
  console.log(`${size.practices} practices, ${size.clients} clients:`);
  const url = server.ownerUrl(name);
  const env = server.appEnv(name);
  const seconds = await fillIn(env, { url, size, isForTrial: server.isOwn });
  await check({ owner: url, app: env['DATABASE_URL'] ?? '' }, size);
  const done = JSON.stringify({ fascicle_load: seconds });
  await ask(top, `COMMENT ON DATABASE ${quoted(name)} IS '${done}'`);
  return { name, size, seconds };
}

async function serverFor({ keep, database }: Asked): Promise<Server> {
  const server = await (database ? givenServer(database) : ownServer(keep));
  onStop(server.stop);
  return server;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, number) => all + number, 0);

function fillFigure({ seconds }: Loaded): Figure {
  return figureOf({
    ...{ id: 'load.fill', unit: 's', aim: { most: FILL_SECONDS } },
    ...{ values: [sum(Object.values(seconds))], floors: [FILL_SECONDS] },
  });
}

/** Loads both databases, measures in both, prints the report and keeps it. */
export async function measureLoad(): Promise<void> {
  const asked = readArguments();
  const server = await serverFor(asked);
  const hundredth = await ensureLoaded(server, asked.hundredth);
  const full = await ensureLoaded(server, asked.full);
  const tables = await tableSizes(server.ownerUrl(full.name));
  console.log(`\n${sizesReport(tables)}\n`);
  if (asked.isLoadOnly) return;
  const target = ({ name }: Loaded) => ({
    ownerUrl: server.ownerUrl(name),
    env: server.appEnv(name),
  });
  const { figures: measured, apart } = await measure({
    full: target(full),
    hundredth: target(hundredth),
  });
  const exported = asked.isWithExport ? await measureExport(target(full)) : [];
  const found = { figures: [fillFigure(full), ...measured, ...exported], failed: [] };
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model ?? 'unknown processor'}, Node ${process.version}`;
  console.log(`\n# Scale: ${full.size.practices} practices, ${full.size.clients} clients\n`);
  console.log(`${machine}; the floor of p50 and p95 is a hundredth of that size, warm.\n`);
  console.log(`${reportOf(found)}\n\n${apartReport(apart)}`);
  const size = { ...full.size, seconds: full.seconds, machine, tables };
  await mkdir(path.dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, `${JSON.stringify({ ...found, apart, size }, null, 2)}\n`);
}
