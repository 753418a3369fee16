import { Prisma } from '@/lib/data/generated/client';
import { ownerDatabase } from './owner-database';

/** Every table that names a practice. */
async function tables(): Promise<string[]> {
  const rows = await ownerDatabase().$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'practice_id' ORDER BY 1`;
  return rows.map(({ name }) => name);
}

/** Every row of one practice as text, sorted: equal dumps mean that nothing has changed. */
export async function dumpPractice(practiceId: string): Promise<string[]> {
  const lines: string[] = [];
  for (const table of await tables()) {
    const rows = await ownerDatabase().$queryRaw<{ line: string }[]>(
      Prisma.sql`SELECT ${table} || ' ' || to_jsonb(t)::text AS line
        FROM ${Prisma.raw(`"${table}"`)} AS t WHERE practice_id = ${practiceId}::uuid`,
    );
    lines.push(...rows.map(({ line }) => line));
  }
  const practice = await ownerDatabase().$queryRaw<{ line: string }[]>`
    SELECT 'practice ' || to_jsonb(p)::text AS line FROM practice p
    WHERE id = ${practiceId}::uuid`;
  return [...lines, ...practice.map(({ line }) => line)].sort();
}
