import type { MigrationList } from '@prisma/schema-engine-wasm';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../prisma/migrations');

/** The names of the migration folders, oldest first: the name begins with its time. */
export async function migrationNames(folder: string = FOLDER): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** `prisma/migrations`, or those of it that are named, in the form that the schema engine reads. */
export async function readMigrations({
  folder = FOLDER,
  only,
}: { folder?: string; only?: ReadonlySet<string> } = {}): Promise<MigrationList> {
  const names = (await migrationNames(folder)).filter((name) => only?.has(name) ?? true);
  const lockfile = await readFile(path.join(folder, 'migration_lock.toml'), 'utf8').catch(
    () => null,
  );
  const directories = names.map(async (name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: {
        tag: 'ok' as const,
        value: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
      },
    },
  }));
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(directories),
  };
}
