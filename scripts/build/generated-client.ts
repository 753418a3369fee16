import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { fingerprint } from './fingerprint';
import { runNode } from './run-node';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NOTE = path.join(ROOT, 'lib/data/generated/made-from');
const SOURCES = [
  'prisma/schema.prisma',
  'prisma/models',
  'node_modules/prisma/package.json',
] as const;

/**
 * Makes Prisma's client from the schema when it is missing or older than the schema; returns whether
 * it did. The command wants a "schema engine" binary that it never starts for this: any program
 * that exists keeps it from downloading one.
 */
export async function ensureGeneratedClient(): Promise<boolean> {
  const wanted = await fingerprint(SOURCES);
  if ((await readFile(NOTE, 'utf8').catch(() => '')) === wanted) return false;
  const result = await runNode(
    [path.join(ROOT, 'node_modules/prisma/build/index.js'), 'generate'],
    {
      env: {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (result.code !== 0) throw new Error(`prisma generate failed.\n${result.output}`);
  await writeFile(NOTE, wanted);
  return true;
}
