import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

import { isAlive, startMark } from '../database/process-table';
import { ensureFigures } from './drawn-figures';
import { fingerprint } from './fingerprint';
import { ensureGeneratedClient } from './generated-client';
import { ensureFonts } from './page-fonts';
import { ensureIntakeTexts } from './intake-texts';
import { runNode } from './run-node';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILD = path.join(ROOT, '.next');
const NOTE = path.join(BUILD, 'made-from');
const USERS = path.join(BUILD, 'in-use');
const SOURCES = [
  'app',
  'components',
  'lib',
  'jobs',
  'public',
  'prisma/schema.prisma',
  'prisma/models',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
] as const;

const userSchema = z.object({ pid: z.number(), mark: z.string().nullable() });

async function isServing(name: string): Promise<boolean> {
  const text = await readFile(path.join(USERS, name), 'utf8').catch(() => 'null');
  const user = userSchema.safeParse(JSON.parse(text || 'null'));
  if (!user.success) return false;
  return isAlive(user.data.pid) && (await startMark(user.data.pid)) === user.data.mark;
}

/** A build that a running server reads must not be replaced under it. */
async function refuseIfServed(): Promise<void> {
  for (const name of await readdir(USERS).catch(() => [])) {
    if (await isServing(name)) {
      throw new Error(
        `The sources have changed, but process ${name} serves the last build. Stop it first.`,
      );
    }
  }
}

/** Notes that this process serves the build; returns what takes the note away again. */
export async function useBuild(): Promise<() => Promise<void>> {
  const file = path.join(USERS, String(process.pid));
  await mkdir(USERS, { recursive: true });
  await writeFile(file, JSON.stringify({ pid: process.pid, mark: await startMark(process.pid) }));
  return () => rm(file, { force: true });
}

async function ensureNext(say: (line: string) => void): Promise<void> {
  const wanted = await fingerprint(SOURCES);
  const isBuilt = (await readFile(NOTE, 'utf8').catch(() => '')) === wanted;
  if (!isBuilt) await refuseIfServed();
  await ensureIntakeTexts(wanted);
  if (isBuilt) return;
  say('Building. This takes about a minute and happens only after a change.');
  await rm(NOTE, { force: true });
  const program = path.join(ROOT, 'node_modules/next/dist/bin/next');
  const result = await runNode([program, 'build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (result.code !== 0) throw new Error(`The build failed.\n${result.output}`);
  await writeFile(NOTE, wanted);
}

/**
 * Builds the app unless `.next` is what the sources would give, and draws its pictures beside it: they take half a minute
 * of one core, and no page is made from them. A build that was cut short has left no note, so it is made again. `say` is
 * called before the long parts only.
 */
export async function ensureBuild(say: (line: string) => void): Promise<void> {
  await ensureGeneratedClient();
  await ensureFonts();
  const both = await Promise.allSettled([ensureNext(say), ensureFigures(say)]);
  for (const one of both) if (one.status === 'rejected') throw one.reason;
}
