/** `npm run migration -- <name>`: writes the SQL that brings the last migration up to the schema. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { withCollation } from './database/collation';
import { readMigrations } from './database/migration-files';
import { withSchemaEngine } from './database/schema-engine';
import { readSchema } from './database/schema-files';
import { startTemporaryCluster } from './database/temporary-cluster';

const FOLDER = path.resolve(import.meta.dirname, '../prisma/migrations');
const LOCK_FILE = '# Written by npm run migration.\nprovider = "postgresql"\n';

async function newStatements(): Promise<string> {
  const cluster = await startTemporaryCluster();
  try {
    const files = await readSchema();
    const migrations = await readMigrations();
    const hasAny = migrations.migrationDirectories.length > 0;
    const result = await withSchemaEngine(cluster.url('postgres'), (engine) =>
      engine.diff({
        from: hasAny ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    return withCollation(result.stdout ?? '', files.map((file) => file.content).join('\n'));
  } finally {
    await cluster.stop();
  }
}

const stamp = (): string => new Date().toISOString().replace(/\D/g, '').slice(0, 14);

async function main(name: string | undefined): Promise<number> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    console.error('Give the migration a name: npm run migration -- add_client_phone');
    return 1;
  }
  const sql = await newStatements();
  if (/^\s*(--.*)?\s*$/.test(sql)) {
    console.log('The migrations already say what the schema says. Nothing was written.');
    return 0;
  }
  // A full name (14 digits first) is kept, so that an unpublished migration can be written again.
  const folder = path.join(FOLDER, /^\d{14}_/.test(name) ? name : `${stamp()}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql);
  await writeFile(path.join(FOLDER, 'migration_lock.toml'), LOCK_FILE);
  console.log(
    `Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it.`,
  );
  return 0;
}

process.exitCode = await main(process.argv[2]);
