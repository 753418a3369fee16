/** `npm run migration -- <name>`: writes the SQL that brings the last migration up to the schema. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { schemaDifference } from './database/schema-difference';
import { startTemporaryCluster } from './database/temporary-cluster';

const FOLDER = path.resolve(import.meta.dirname, '../prisma/migrations');
const LOCK_FILE = '# Written by npm run migration.\nprovider = "postgresql"\n';

async function newStatements(): Promise<string> {
  const cluster = await startTemporaryCluster();
  try {
    return await schemaDifference(cluster.url('postgres'));
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
  if (sql === '') {
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
