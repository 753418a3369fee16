/** Tables without their indexes and rules while they are filled: both are made, and asked of every row, once at the end. */
import pg from 'pg';

import { quoted } from '../backup/schema-shape';

interface Constraint {
  place: string;
  name: string;
  type: string;
  definition: string;
}

interface Bare {
  constraints: Constraint[];
  indexes: string[];
}

/** Two at a time: one for each core of a small machine. */
const LANES = 2;

async function read(client: pg.Client): Promise<Bare> {
  const constraints = await client.query<Constraint>(
    `SELECT conrelid::regclass::text AS place, conname::text AS name, contype AS type,
       pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype IN ('f', 'p', 'u', 'c') AND connamespace = 'public'::regnamespace
       AND conrelid <> 0 AND conrelid::regclass::text <> '_prisma_migrations'`,
  );
  const indexes = await client.query<{ definition: string }>(
    `SELECT pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
       AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))`,
  );
  return {
    constraints: constraints.rows,
    indexes: indexes.rows.map(({ definition }) => definition),
  };
}

/** Takes all of them away and answers what to make again. */
export async function makeBare(client: pg.Client): Promise<Bare> {
  const bare = await read(client);
  const order = ['f', 'c', 'u', 'p'];
  const sorted = bare.constraints.toSorted(
    (one, other) => order.indexOf(one.type) - order.indexOf(other.type),
  );
  for (const { place, name } of sorted)
    await client.query(`ALTER TABLE ${place} DROP CONSTRAINT ${quoted(name)}`);
  const left = await client.query<{ name: string }>(
    `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'`,
  );
  for (const { name } of left.rows) await client.query(`DROP INDEX ${name}`);
  return bare;
}

/** Runs every statement, so many at once, each on a connection of its own. */
export async function inLanes(url: string, statements: readonly string[]): Promise<void> {
  const waiting = [...statements];
  const lane = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query("SET maintenance_work_mem = '768MB'");
      for (let sql = waiting.shift(); sql !== undefined; sql = waiting.shift())
        await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

const add = ({ place, name, definition }: Constraint): string =>
  `ALTER TABLE ${place} ADD CONSTRAINT ${quoted(name)} ${definition}`;

/** Whether every row keeps to a rule is asked here: with one that does not, this throws. */
export async function makeWhole(
  url: string,
  { constraints, indexes }: Bare,
  tell: (words: string) => void,
): Promise<void> {
  const of = (...types: string[]) => constraints.filter(({ type }) => types.includes(type));
  tell('indexes');
  // Two constraints of one table would wait for each other: the indexes first, then the names.
  const unique = of('p', 'u').map((one) => ({ ...one, index: `${one.name}` }));
  await inLanes(url, [
    ...unique.map(
      ({ place, index, definition }) =>
        `CREATE UNIQUE INDEX ${quoted(index)} ON ${place} ${/\(.*\)/.exec(definition)?.[0] ?? ''}`,
    ),
    ...indexes,
  ]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const { place, name, type } of unique)
      await client.query(
        `ALTER TABLE ${place} ADD CONSTRAINT ${quoted(name)} ${type === 'p' ? 'PRIMARY KEY' : 'UNIQUE'} USING INDEX ${quoted(name)}`,
      );
    tell('rules of rows');
    // What was sealed is not looked at letter by letter: reading a part of it back with the app says more.
    for (const one of of('c')) await client.query(add(one).replace(/( NOT VALID)?$/, ' NOT VALID'));
    for (const one of of('f')) await client.query(`${add(one)} NOT VALID`);
  } finally {
    await client.end();
  }
  await inLanes(url, of('c').filter(isPlain).map(validate));
  tell('foreign keys');
  await inLanes(url, of('f').map(validate));
}

const isPlain = ({ definition }: Constraint): boolean =>
  !definition.includes('is_sealed') && !definition.endsWith('NOT VALID');

const validate = ({ place, name }: Constraint): string =>
  `ALTER TABLE ${place} VALIDATE CONSTRAINT ${quoted(name)}`;
