/** What is measured: each with the app's own function, as the app's role, and by hand-written SQL. */
import postgres, { type Sql } from 'postgres';

import { actForMember } from '@/lib/access/act-for-member';
import { sheetScope } from '@/lib/access/sheet-scope';
import { systemScope } from '@/lib/access/system-scope';
import { ruleBook } from '@/lib/content/rule-book';
import { listAuditLines } from '@/lib/data/audit-lines';
import { openChart } from '@/lib/data/charts';
import { searchClients } from '@/lib/data/client-search';
import { readSheetForClient } from '@/lib/data/home-care';
import { sheetCode } from '@/lib/data/rows/sheet-code';
import type { PracticeScope } from '@/lib/data/scope';
import { findSheetLink } from '@/lib/data/sheet-links';
import { listComing, listToday } from '@/lib/data/today-list';
import { together, withDb } from '@/lib/data/transaction';

import { statementsOf, type Heard } from './heard';
import { rawSql, type Sample } from './raw-sql';

export const ACTS = [
  'search_one_letter',
  'search_prefix',
  'search_typo',
  'search_birth_date',
  'today',
  'chart',
  'sheet_by_code',
  'audit',
  'audit_of_client',
] as const;
export type Act = (typeof ACTS)[number];

/** The same for one client, by the app and by hand. Throws where the app finds nothing. */
export interface Pair {
  ours: (sample: Sample) => Promise<unknown>;
  raw: (sample: Sample) => Promise<unknown>;
}

export interface Measured {
  samples: Sample[];
  acts: Record<Act, Pair>;
  /** A transaction of the app around the least that can be asked. */
  frame: () => Promise<unknown>;
  /** What an act asks for, sent again by the other driver, past row-level security and without what it writes. */
  statementsOf: (act: Act, sample: Sample) => Promise<() => Promise<unknown>>;
  end: () => Promise<void>;
}

interface Largest {
  practice_id: string;
  account_id: string;
}

/** The practice with the most clients, and its owner. */
const largest = (sql: Sql): Promise<Largest[]> => sql<Largest[]>`
  SELECT m.practice_id, m.account_id FROM membership m WHERE m.role = 'owner' AND m.practice_id = (
    SELECT practice_id FROM client GROUP BY practice_id ORDER BY count(*) DESC LIMIT 1) LIMIT 1`;

interface Drawn {
  id: string;
  search_name: string;
  birth_date: string;
  link_id: string;
}

/** As it comes out of a hurried hand: two letters changed places. */
const slip = (word: string): string =>
  `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;

/** Clients with a sheet, drawn the same way in every run. */
async function drawSamples(sql: Sql, practiceId: string, count: number): Promise<Sample[]> {
  const rows = await sql<Drawn[]>`
    SELECT c.id, c.search_name, c.birth_date::text, l.id AS link_id
    FROM client c JOIN home_care_link l ON l.practice_id = c.practice_id AND l.client_id = c.id
    WHERE c.practice_id = ${practiceId} ORDER BY md5(c.id::text) LIMIT ${count}`;
  return rows.map(({ id, search_name, birth_date, link_id }) => {
    const word = search_name.split(' ').at(-1) ?? '';
    return {
      ...{ clientId: id, birthDate: birth_date, linkId: link_id },
      ...{ prefix: word.slice(0, 5), typo: slip(word) },
    };
  });
}

function found<T>(what: string, answer: T | null | undefined): T {
  if (answer === null || answer === undefined || (Array.isArray(answer) && answer.length === 0))
    throw new Error(`${what} found nothing: there is nothing to measure.`);
  return answer;
}

const { review } = ruleBook.courseOfCare;

async function today(scope: PracticeScope): Promise<unknown> {
  const midnight = new Date();
  midnight.setUTCHours(0, 0, 0, 0);
  const day = { from: midnight, to: new Date(midnight.getTime() + 86_400_000) };
  found('Today', await listComing(scope, { ...day, review, isToday: true }));
  return found('Today', await listToday(scope, { review, except: day }));
}

async function sheet({ linkId }: Sample): Promise<unknown> {
  const link = await findSheetLink(systemScope('sheet-gate'), { code: sheetCode(linkId ?? '') });
  return found(
    'The sheet',
    await readSheetForClient(sheetScope(found('The code', link), '127.0.0.1')),
  );
}

const READS = /^\s*(?:SELECT|WITH|\()/i;

/** Its statements as the app sends them, by the other driver and past row-level security; what it writes is there already. */
async function replayOf(sql: Sql, work: () => Promise<unknown>): Promise<() => Promise<unknown>> {
  const heard: Heard[] = (await statementsOf(work)).filter(({ text }) => READS.test(text));
  return async () => {
    for (const { text, values } of heard)
      await sql.unsafe(text, values.map(asParameter), { prepare: true });
  };
}

/** The same, heard once. */
function replayed(sql: Sql, work: () => Promise<unknown>): () => Promise<unknown> {
  let replay: Promise<() => Promise<unknown>> | undefined;
  return async () => {
    replay ??= replayOf(sql, work);
    return (await replay)();
  };
}

const asParameter = (value: unknown): postgres.SerializableParameter =>
  Array.isArray(value) ? value.map(String) : value instanceof Date ? value : String(value);

const search = (scope: PracticeScope, query: string): Promise<unknown> =>
  searchClients(scope, { query }).then(({ clients }) => found(`“${query}”`, clients));

const oneLetter = (sample: Sample): Sample => ({ ...sample, prefix: sample.prefix.slice(0, 1) });

/** Opens both ways into the database that the environment names. */
export async function openActs(ownerUrl: string, count: number): Promise<Measured> {
  const sql: Sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const [of] = await largest(sql);
  const { practice_id: practiceId, account_id: accountId } = found('The largest practice', of);
  // A copy: the scope inside belongs to a transaction that is over.
  const scope = await together(systemScope('load'), async (system) => ({
    ...(await actForMember(system, { practiceId, accountId })),
  }));
  const raw =
    (name: keyof typeof rawSql) =>
    (sample: Sample): Promise<unknown> =>
      rawSql[name](sql, practiceId, sample);
  const acts: Measured['acts'] = {
    // More than a list holds, in a practice of either size.
    search_one_letter: {
      ours: (sample) => search(scope, oneLetter(sample).prefix),
      raw: (sample) => raw('byPrefix')(oneLetter(sample)),
    },
    search_prefix: { ours: ({ prefix }) => search(scope, prefix), raw: raw('byPrefix') },
    search_typo: { ours: ({ typo }) => search(scope, typo), raw: raw('byTypo') },
    search_birth_date: {
      ours: ({ birthDate }) => search(scope, birthDate),
      raw: raw('byBirthDate'),
    },
    today: { ours: () => today(scope), raw: replayed(sql, () => today(scope)) },
    chart: {
      ours: async ({ clientId }) => found('The chart', await openChart(scope, clientId)),
      raw: raw('chart'),
    },
    sheet_by_code: { ours: sheet, raw: raw('sheet') },
    audit: {
      ours: async () => found('The audit', (await listAuditLines(scope)).lines),
      raw: raw('audit'),
    },
    audit_of_client: {
      ours: async ({ clientId }) =>
        found('The audit', (await listAuditLines(scope, { filter: { clientId } })).lines),
      raw: raw('auditOfClient'),
    },
  };
  return {
    acts,
    samples: await drawSamples(sql, practiceId, count),
    frame: () => withDb(scope, (db) => db.$queryRaw`SELECT 1`),
    statementsOf: (act, sample) => replayOf(sql, () => acts[act].ours(sample)),
    end: () => sql.end(),
  };
}
