/**
 * `npm run export -- --practice NAME --to FILE`: everything of one practice in one ZIP, beside the running app. It is not
 * encrypted.
 */
import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';

import { exportPractice } from '@/jobs/export-practice';
import { systemScope } from '@/lib/access/system-scope';
import { zipStream } from '@/lib/platform/zip-stream';

import { useOwnDatabase } from './start/own-environment';
import { Refusal } from './start/refusal';
import { runProgram } from './start/run-program';

const USAGE = 'npm run export -- --practice "Your practice" --to FILE.zip';

function readArguments(): { practice: string; file: string } {
  const text = { type: 'string' } as const;
  try {
    const { practice, to } = parseArgs({ options: { practice: text, to: text } }).values;
    if (practice && to) return { practice, file: path.resolve(to) };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  throw new Refusal(`Say which practice, and into which file.\n${USAGE}`);
}

/** The practice of that name or id. */
async function findPracticeId(connectionString: string, asked: string): Promise<string> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; name: string }>(
      'SELECT id, name FROM practice ORDER BY name, id',
    );
    const found = rows.filter(({ id, name }) => id === asked || name === asked);
    if (found.length === 1 && found[0]) return found[0].id;
    const list = rows.map(({ id, name }) => `    ${id}  ${name}`).join('\n');
    const why = found.length === 0 ? 'has no practice' : 'has several practices';
    throw new Refusal(`This installation ${why} "${asked}". There are, by id and name:\n${list}`);
  } finally {
    await client.end();
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** For whoever watches: a line for each hundredth part. */
function watch(clients: () => number): (done: { records: number; sheets: number }) => void {
  let last = -1;
  return ({ records, sheets }) => {
    const part = Math.floor((100 * (records + sheets)) / Math.max(1, 2 * clients()));
    if (part === last) return;
    last = part;
    console.log(`${String(part).padStart(3)} %  ${records} records, sheets of ${sheets} clients`);
  };
}

async function run(): Promise<void> {
  const { practice, file } = readArguments();
  const unfinished = `${file}.unfinished`;
  for (const name of [file, unfinished]) {
    if (await isThere(name)) throw new Refusal(`${name} is there already. Nothing was written.`);
  }
  const { ownerUrl } = await useOwnDatabase();
  const practiceId = await findPracticeId(ownerUrl, practice);
  let clients = 0;
  const begun = await exportPractice(systemScope('export', { practiceId }), {
    madeBy: 'npm run export',
    hear: watch(() => clients),
  });
  clients = begun.clients;
  try {
    await pipeline(
      zipStream(begun.entries),
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  console.log(`${clients} records are in ${file}. They are not encrypted: keep the file safe.`);
}

await runProgram(run);
