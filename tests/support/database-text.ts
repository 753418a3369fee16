import { Prisma } from '@/lib/data/generated/client';
import { ownerDatabase } from './owner-database';

/** Every row of every table as one text: what is nowhere in it is nowhere in the database. */
export async function databaseText(): Promise<string> {
  const tables = await ownerDatabase().$queryRaw<{ name: string }[]>`
    SELECT relname::text AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`;
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await ownerDatabase().$queryRaw<{ line: string }[]>(
      Prisma.sql`SELECT to_jsonb(t)::text AS line FROM ${Prisma.raw(`"${name}"`)} AS t`,
    );
    texts.push(...rows.map(({ line }) => line));
  }
  return texts.join('\n');
}
