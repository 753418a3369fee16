import { withCollation } from './collation';
import { readMigrations } from './migration-files';
import { withSchemaEngine } from './schema-engine';
import { readSchema } from './schema-files';

const isComment = (line: string): boolean => line.startsWith('--') || line.trim() === '';

/**
 * The SQL that brings the migrations up to `prisma/schema.prisma` and `prisma/models`, or an empty
 * text when they already agree. The server's user must be allowed to create a database: the
 * migrations are tried in one that is thrown away.
 */
export async function schemaDifference(connectionString: string): Promise<string> {
  const files = await readSchema();
  const migrations = await readMigrations();
  const hasAny = migrations.migrationDirectories.length > 0;
  const result = await withSchemaEngine(connectionString, (engine) =>
    engine.diff({
      from: hasAny ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  const sql = result.stdout ?? '';
  if (sql.split('\n').every(isComment)) return '';
  return withCollation(sql, files.map((file) => file.content).join('\n'));
}
