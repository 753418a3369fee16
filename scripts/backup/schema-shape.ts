import type pg from 'pg';

import type { Manifest, TableShape } from './frames';

/** Kept by the migrations themselves: a restore applies them instead of copying their list. */
const LIST = '_prisma_migrations';

/** The tables of the product in the order of their names, with the columns that hold something of their own. */
export async function tablesOf(client: pg.Client): Promise<TableShape[]> {
  const found = await client.query<TableShape>(
    `SELECT c.relname::text AS name,
       array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> $1
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
    [LIST],
  );
  return found.rows;
}

/** Which migrations the database has, oldest first. */
export async function migrationsOf(client: pg.Client): Promise<Manifest['migrations']> {
  const list = await client.query<{ name: string | null }>(`SELECT to_regclass($1)::text AS name`, [
    LIST,
  ]);
  if (list.rows[0]?.name === null) return [];
  const found = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM ${LIST}
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return found.rows;
}

export async function sequencesOf(client: pg.Client): Promise<Manifest['sequences']> {
  const found = await client.query<{ name: string; value: string | null }>(
    `SELECT sequencename::text AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname = 'public' ORDER BY 1`,
  );
  return found.rows;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** `public."table" ("a", "b")`: what COPY is told. */
export const copyTarget = ({ name, columns }: TableShape): string =>
  `public.${quoted(name)} (${columns.map(quoted).join(', ')})`;
