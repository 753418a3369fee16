import { fromColumn } from '@/lib/data/rows/calendar-date';
import { parseClientQuery } from '@/lib/data/rows/client-query';
import type { ClientListRow } from '@/lib/data/rows/client-row';
import { clientsBeginningLike, clientsSpelledLike } from '@/lib/data/rows/client-search-sql';
import { spellingKeys } from '@/lib/data/rows/spelling-keys';
import type { Prisma } from '@/lib/data/generated/client';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';

const LIST_MAX = 50;

interface Search {
  query?: string;
  limit?: number;
}

export interface FoundClients {
  clients: ClientListRow[];
  /** Nobody's name begins like this: these are one slip of the finger away. */
  areSpelledAlike: boolean;
}

type Row = Omit<ClientListRow, 'birthDate'> & { birthDate: Date };

async function read(db: Db, query: Prisma.Sql): Promise<ClientListRow[]> {
  const rows = await db.$queryRaw<Row[]>(query);
  return rows.map(({ id, name, birthDate, phone, email }) => ({
    ...{ id, name, phone, email },
    birthDate: fromColumn(birthDate),
  }));
}

/** The query with its bound; null where signs alone were typed, which nobody is called. */
function parsed({ query = '', limit = LIST_MAX }: Search) {
  const typed = parseClientQuery(query);
  const isEmpty = typed.words.length === 0 && typed.birthDates.length === 0;
  if (isEmpty && query.trim() !== '') return null;
  return { ...typed, take: Math.min(Math.max(1, Math.trunc(limit)), LIST_MAX) };
}

/**
 * Clients in the order of their names, at most `limit` (50). Each typed word must begin a word of the name, accents and
 * case aside; a typed date must be the birth date. A query of nothing but signs finds nobody. Of one word that hundreds have
 * further on in their names, some are listed.
 */
export async function listClients(
  scope: PracticeScope,
  search: Search = {},
): Promise<ClientListRow[]> {
  const typed = parsed(search);
  if (!typed) return [];
  const { practiceId } = scope;
  return withDb(scope, (db) => read(db, clientsBeginningLike({ ...typed, practiceId })));
}

/** As `listClients`; where that finds nobody, words of four letters and more may be one slip away. */
export async function searchClients(
  scope: PracticeScope,
  search: Search = {},
): Promise<FoundClients> {
  const typed = parsed(search);
  if (!typed) return { clients: [], areSpelledAlike: false };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const clients = await read(db, clientsBeginningLike({ ...typed, practiceId }));
    const mayBeSlips = typed.words.some((word) => spellingKeys(word).length > 0);
    if (clients.length > 0 || !mayBeSlips) return { clients, areSpelledAlike: false };
    const alike = await read(db, clientsSpelledLike({ ...typed, practiceId }));
    return { clients: alike, areSpelledAlike: alike.length > 0 };
  });
}
