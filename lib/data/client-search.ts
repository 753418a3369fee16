import { fromColumn, toColumn } from '@/lib/data/rows/calendar-date';
import { parseClientQuery, type ClientQuery } from '@/lib/data/rows/client-query';
import type { ClientListRow } from '@/lib/data/rows/client-row';
import { prefixRange } from '@/lib/data/rows/search-name';
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

type ByWord = (practiceId: string, word: string) => Prisma.ClientWhereInput;

const beginsLike: ByWord = (practiceId, word) => ({
  nameWords: { some: { practiceId, word: prefixRange(word) } },
});

const isAlike: ByWord = (practiceId, word) => {
  const keys = spellingKeys(word);
  if (keys.length === 0) return beginsLike(practiceId, word);
  return {
    OR: [beginsLike(practiceId, word), { spellings: { some: { practiceId, key: { in: keys } } } }],
  };
};

async function clientsThatFit(
  db: Db,
  { practiceId }: PracticeScope,
  { words, birthDates, take, byWord }: ClientQuery & { take: number; byWord: ByWord },
): Promise<ClientListRow[]> {
  const rows = await db.client.findMany({
    where: {
      practiceId,
      erasedAt: null,
      AND: words.map((word) => byWord(practiceId, word)),
      ...(birthDates.length > 0 && { birthDate: { in: birthDates.map(toColumn) } }),
    },
    select: { id: true, name: true, birthDate: true, phone: true, email: true },
    orderBy: [{ searchName: 'asc' }, { id: 'asc' }],
    take,
  });
  return rows.map((row) => ({ ...row, birthDate: fromColumn(row.birthDate) }));
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
 * case aside; a typed date must be the birth date. A query of nothing but signs finds nobody.
 */
export async function listClients(
  scope: PracticeScope,
  search: Search = {},
): Promise<ClientListRow[]> {
  const typed = parsed(search);
  if (!typed) return [];
  return withDb(scope, (db) => clientsThatFit(db, scope, { ...typed, byWord: beginsLike }));
}

/** As `listClients`; where that finds nobody, words of four letters and more may be one slip away. */
export async function searchClients(
  scope: PracticeScope,
  search: Search = {},
): Promise<FoundClients> {
  const typed = parsed(search);
  if (!typed) return { clients: [], areSpelledAlike: false };
  return withDb(scope, async (db) => {
    const clients = await clientsThatFit(db, scope, { ...typed, byWord: beginsLike });
    const mayBeSlips = typed.words.some((word) => spellingKeys(word).length > 0);
    if (clients.length > 0 || !mayBeSlips) return { clients, areSpelledAlike: false };
    const alike = await clientsThatFit(db, scope, { ...typed, byWord: isAlike });
    return { clients: alike, areSpelledAlike: alike.length > 0 };
  });
}
