import { Prisma } from '@/lib/data/generated/client';
import { toColumn } from '@/lib/data/rows/calendar-date';
import type { ClientQuery } from '@/lib/data/rows/client-query';
import { prefixRange } from '@/lib/data/rows/search-name';
import { spellingKeys } from '@/lib/data/rows/spelling-keys';

/** Of those whose name has the word further on, so many are put in the order of their names: four times a list. */
const LOOKED_AT = 200;

export interface Searched extends ClientQuery {
  practiceId: string;
  take: number;
}

const COLUMNS = Prisma.sql`id, name, birth_date AS "birthDate", phone, email, search_name`;

/** `LIKE` would read the whole table under row-level security; a range in byte order does not. */
const within = (column: Prisma.Sql, prefix: string): Prisma.Sql => {
  const { gte, lt } = prefixRange(prefix);
  return Prisma.sql`${column} >= ${gte} AND ${column} < ${lt}`;
};

const beginningLike = (practiceId: string, word: string): Prisma.Sql => Prisma.sql`
  SELECT client_id FROM client_name_word
  WHERE practice_id = ${practiceId}::uuid AND ${within(Prisma.sql`word`, word)}`;

/** A UNION, not an OR: of an OR across two tables PostgreSQL makes a look at every client. */
const beginningLikeOrAlike = (practiceId: string, word: string): Prisma.Sql => {
  const keys = spellingKeys(word);
  const begin = beginningLike(practiceId, word);
  if (keys.length === 0) return begin;
  return Prisma.sql`${begin} UNION SELECT client_id FROM client_spelling
    WHERE practice_id = ${practiceId}::uuid AND key = ANY (${keys}::text[])`;
};

/** Every client in whose name each word is found; the rarest word decides how many rows are read. */
function withEachWord(
  { practiceId, words, birthDates, take }: Searched,
  found: (practiceId: string, word: string) => Prisma.Sql,
): Prisma.Sql {
  const conditions = [
    Prisma.sql`practice_id = ${practiceId}::uuid AND erased_at IS NULL`,
    ...words.map((word) => Prisma.sql`id IN (${found(practiceId, word)})`),
    ...(birthDates.length > 0
      ? [Prisma.sql`birth_date = ANY (${birthDates.map(toColumn)}::date[])`]
      : []),
  ];
  return Prisma.sql`SELECT ${COLUMNS} FROM client WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY search_name, id LIMIT ${take}`;
}

/**
 * One word, of which a large practice has thousands: those whose name begins with it come in the order of their names out of
 * an index, the others are some of those there are. Whoever wants another one types on.
 */
function withOneWord({ practiceId, take }: Searched, word: string): Prisma.Sql {
  const ours = Prisma.sql`practice_id = ${practiceId}::uuid AND erased_at IS NULL`;
  return Prisma.sql`
    (SELECT ${COLUMNS} FROM client WHERE ${ours} AND ${within(Prisma.sql`search_name`, word)}
      ORDER BY search_name, id LIMIT ${take})
    UNION
    (SELECT ${COLUMNS} FROM client WHERE ${ours} AND id IN (
        SELECT client_id FROM (${beginningLike(practiceId, word)}
          ORDER BY word, client_id LIMIT ${LOOKED_AT}) AS begun)
      ORDER BY search_name, id LIMIT ${take})
    ORDER BY search_name, id LIMIT ${take}`;
}

/** Clients whose names have words that begin with the typed ones. */
export function clientsBeginningLike(search: Searched): Prisma.Sql {
  const [word, ...more] = search.words;
  const isOneWord = word !== undefined && more.length === 0 && search.birthDates.length === 0;
  return isOneWord ? withOneWord(search, word) : withEachWord(search, beginningLike);
}

/** The same, and words that are one slip of the finger away. */
export function clientsSpelledLike(search: Searched): Prisma.Sql {
  return withEachWord(search, beginningLikeOrAlike);
}
