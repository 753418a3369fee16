/** Fills an empty, migrated database with practices and their clients, through COPY. */
import pg from 'pg';

import { disconnect } from '@/lib/data/prisma-client';
import { emailHash } from '@/lib/data/rows/text-hash';

import { hasRows } from '../backup/load-backup';
import { quoted, tablesOf } from '../backup/schema-shape';
import { demoPractice } from '../../prisma/demo/people';
import { Refusal } from '../start/refusal';
import { inLanes, makeBare, makeWhole } from './bare-tables';
import type { Part } from './send-clients';
import { idAt } from './row-ids';
import { readModels, type ModelSet } from './read-models';
import { practiceSizes, type Size } from './sizes';
import { modelPractice, walksOf } from './walk-models';

const YEARS = 3;
const CLIENTS_A_THERAPIST = 400;
const THERAPISTS_MAX = 40;
const DAY_MS = 86_400_000;

export interface Filling {
  /** The owner's address: its rows are past row-level security. */
  url: string;
  size: Size;
  /** Nothing survives a power cut: for a server of one's own. */
  isForTrial: boolean;
  /** How the clients are made: in so many parts at once. */
  parts: number;
  fillPart: (work: Part, heard: (done: number) => void) => Promise<void>;
  say: (words: string) => void;
}

async function makeModels(client: pg.Client): Promise<ModelSet> {
  if (await hasRows(client)) throw new Refusal('The database is not empty. Nothing was written.');
  const scope = await modelPractice();
  const { practiceId, accountId } = scope;
  const models = await readModels(client, { practiceId, accountId, walks: walksOf(scope) });
  await disconnect();
  const places = (await tablesOf(client)).map(({ name }) => quoted(name));
  await client.query(`TRUNCATE ${places.join()}`);
  return models;
}

type Practices = Part['practices'];

/** Practices with their people, an owner and a therapist for each few hundred clients. Nobody can sign in. */
async function addPractices(client: pg.Client, size: Size, begin: number): Promise<Practices> {
  const practices = practiceSizes(size).map((clients) => {
    const therapists = Math.ceil(clients / CLIENTS_A_THERAPIST);
    const members = 1 + Math.min(THERAPISTS_MAX, therapists);
    return { id: idAt(begin), memberIds: Array.from({ length: members }, () => idAt(begin)) };
  });
  const { practicePhone, urgentPhone, emergencyNumber, maternityPhone, crisisPhone } = demoPractice;
  await client.query(
    `INSERT INTO practice (id, name, time_zone, practice_phone, urgent_phone, emergency_number, maternity_phone, crisis_phone, created_at)
     SELECT id, 'Practice ' || place, 'Europe/London', $2, $3, $4, $5, $6, $7
     FROM unnest($1::uuid[]) WITH ORDINALITY AS made (id, place)`,
    [
      practices.map(({ id }) => id),
      ...[practicePhone, urgentPhone, emergencyNumber, maternityPhone, crisisPhone],
      new Date(begin),
    ],
  );
  const people = practices.flatMap(({ id, memberIds }, place) =>
    memberIds.map((memberId, member) => {
      const email = `member${member}@practice${place}.example`;
      const role = member === 0 ? 'owner' : 'therapist';
      return { id, memberId, email, hash: emailHash(email), name: `Member ${member}`, role };
    }),
  );
  await client.query(
    `WITH made AS (SELECT * FROM jsonb_to_recordset($1) AS one
       (id uuid, "memberId" uuid, email text, hash text, name text, role "Role")),
     accounts AS (INSERT INTO account (id, email, email_hash, name, password_hash)
       SELECT "memberId", email, hash, name, 'none' FROM made)
     INSERT INTO membership (id, practice_id, account_id, role)
       SELECT uuidv7(), id, "memberId", role FROM made`,
    [JSON.stringify(people)],
  );
  return practices;
}

const SAY_MS = 10_000;

/** A line every ten seconds: how far it is, and how fast. */
function watched(all: number, say: (words: string) => void): (done: number) => void {
  const began = performance.now();
  let [clients, said] = [0, began];
  return (done) => {
    clients += done;
    const now = performance.now();
    if (now - said < SAY_MS) return;
    said = now;
    const rate = Math.round((1000 * clients) / (now - began));
    say(`${Math.floor((100 * clients) / all)} %: ${clients} clients, ${rate}/s`);
  };
}

/** Who comes today: at the same hours in every practice, the newest clients. */
const COMING = `
  INSERT INTO appointment (id, practice_id, client_id, therapist_id, starts_at, minutes, created_by_id)
  SELECT uuidv7(), p.id, c.id, c.created_by_id,
    date_trunc('day', now()) + make_interval(hours => 8, mins => (45 * c.place)::int), 45, c.created_by_id
  FROM practice p, LATERAL (
    SELECT id, created_by_id, row_number() OVER (ORDER BY id DESC) AS place FROM client
    WHERE practice_id = p.id ORDER BY id DESC LIMIT 12) c`;

async function settle(client: pg.Client, url: string): Promise<void> {
  await client.query(COMING);
  const tables = await tablesOf(client);
  // Rows that can be told from the index alone are: as after the first night's cleaning.
  const thin = new Set(['client', 'client_name_word', 'client_spelling', 'membership', 'account']);
  await inLanes(
    url,
    tables.map(({ name }) => `${thin.has(name) ? 'VACUUM (ANALYZE)' : 'ANALYZE'} ${quoted(name)}`),
  );
}

/** Nobody's history reaches into today: that day is the same in a practice of any size. */
const endOfYesterday = (): number => new Date().setUTCHours(0, 0, 0, 0) - 3_600_000;

/** Fills it and answers how many seconds each step took. Every key and rule is asked of every row at the end. */
export async function fill({
  url,
  size,
  isForTrial,
  parts,
  fillPart,
  say,
}: Filling): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const seconds: Record<string, number> = {};
  let since = performance.now();
  const step = (name: string): void => {
    const now = performance.now();
    seconds[name] = Math.round((now - since) / 100) / 10;
    since = now;
    say(`${name}: ${seconds[name]} s`);
  };
  try {
    const models = await makeModels(client);
    const bare = await makeBare(client);
    if (isForTrial)
      for (const { name } of await tablesOf(client))
        await client.query(`ALTER TABLE ${quoted(name)} SET UNLOGGED`);
    const end = endOfYesterday();
    const begin = end - YEARS * 365 * DAY_MS;
    const practices = await addPractices(client, size, begin);
    step('models');
    const heard = watched(size.clients, say);
    await Promise.all(
      Array.from({ length: parts }, (_none, part) =>
        fillPart({ url, models, size, practices, begin, end, part, parts }, heard),
      ),
    );
    step('rows');
    await makeWhole(url, bare, (words) => say(words));
    step('indexes, rules and foreign keys');
    await settle(client, url);
    step('statistics');
    return seconds;
  } finally {
    await client.end();
  }
}
