import { askOwner } from './installation';

export interface Shape {
  /** Each table with its columns, in order. */
  tables: Map<string, string[]>;
  /** Of everything that the migrations make: columns, constraints, indexes, policies, functions, triggers, rights. */
  digest: string;
  /** How many migrations are done. */
  migrations: number;
}

const PARTS = [
  `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '')
     FROM information_schema.columns WHERE table_schema = 'public'`,
  `SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace`,
  `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'`,
  `SELECT tablename || policyname || cmd || coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies`,
  `SELECT pg_get_functiondef(oid) || coalesce(proacl::text, '') FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'`,
  `SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT relname || coalesce(relacl::text, '') || relrowsecurity FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
];

/** What a database looks like, without its rows. */
export async function shapeOf(url: string): Promise<Shape> {
  const columns = await askOwner<{ name: string; columns: string[] }>(
    url,
    `SELECT table_name::text AS name, array_agg(column_name::text ORDER BY column_name) AS columns
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
     GROUP BY 1 ORDER BY 1`,
  );
  const all = PARTS.map((part) => `SELECT * FROM (${part}) part (line)`).join(' UNION ALL ');
  const [found] = await askOwner<{ digest: string; migrations: number }>(
    url,
    `SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS digest,
       (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS migrations
     FROM (${all}) lines`,
  );
  const tables = new Map(columns.map((table) => [table.name, table.columns]));
  return { tables, digest: found?.digest ?? '', migrations: found?.migrations ?? 0 };
}

/** Of every row, as far as `shape` knows its columns and they are still there. */
export async function digestOf(url: string, shape: Shape): Promise<string> {
  const now = await shapeOf(url);
  const digests: string[] = [];
  for (const [table, columns] of shape.tables) {
    const kept = columns.filter((column) => now.tables.get(table)?.includes(column));
    const values = kept.map((column) => `"${column}"::text`).join(', ');
    const [row] = await askOwner<{ digest: string; count: number }>(
      url,
      `SELECT count(*)::int AS count, md5(string_agg(line, E'\\n' ORDER BY line)) AS digest
       FROM (SELECT concat_ws('|', ${values}) AS line FROM "${table}") lines`,
    );
    digests.push(`${table} ${row?.count ?? 0} ${row?.digest ?? ''}`);
  }
  return digests.join('\n');
}
