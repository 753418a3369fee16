import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { ruleBook } from '@/lib/content/rule-book';
import { consult } from '@/lib/domain/consult/consult';
import { parseCaseFile } from '@/lib/domain/shared/case-file.schema';

const USAGE = `Usage: npm run --silent consult -- <case.json | ->
       npm run --silent consult -- --batch <cases.ndjson | ->`;
/** Something is wrong with the input: nothing was worked out for it. */
const BAD_INPUT = 2;

async function bytesOf(source: string): Promise<Buffer> {
  return source === '-' ? buffer(process.stdin) : readFile(source);
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = BAD_INPUT;
}

async function one(source: string): Promise<void> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(source));
  } catch (error) {
    refuse([`${source}: cannot be read (${reasonOf(error)})`]);
    return;
  }
  const parsed = parseCaseFile(text, ruleBook);
  if (!parsed.ok) {
    refuse(parsed.problems);
    return;
  }
  process.stdout.write(`${JSON.stringify(consult(parsed.value, ruleBook), null, 2)}\n`);
}

async function write(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** One case a line in, one result a line out, in order; a bad line gives its problems and the run goes on. */
async function batch(source: string): Promise<void> {
  const input: Readable = source === '-' ? process.stdin : createReadStream(source);
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      const parsed = parseCaseFile(line, ruleBook);
      if (!parsed.ok) process.exitCode = BAD_INPUT;
      const answer = parsed.ok ? consult(parsed.value, ruleBook) : { error: parsed.problems };
      await write(JSON.stringify(answer));
    }
  } catch (error) {
    refuse([`${source}: cannot be read (${reasonOf(error)})`]);
  }
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [first, second, ...rest] = process.argv.slice(2);
if (first === '--batch' && second !== undefined && rest.length === 0) await batch(second);
else if (first !== undefined && first !== '--batch' && second === undefined) await one(first);
else refuse([USAGE]);
