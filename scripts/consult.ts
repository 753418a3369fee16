import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

import { ruleBook } from '@/lib/content/rule-book';
import { consult } from '@/lib/domain/consult/consult';
import { parseCaseFile, type ParsedCase } from '@/lib/domain/shared/case-file.schema';
import { linesOf } from './consult/lines-of';

const USAGE = `Usage: npm run --silent consult -- <case.json | ->
       npm run --silent consult -- --batch <cases.ndjson | ->`;
/** Something is wrong with the input: nothing was worked out for it. */
const BAD_INPUT = 2;

const utf8 = new TextDecoder('utf-8', { fatal: true });

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

function parse(bytes: Uint8Array): ParsedCase {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { ok: false, problems: ['case: not readable as UTF-8 text'] };
  }
  return parseCaseFile(text, ruleBook);
}

async function one(source: string): Promise<void> {
  let bytes: Buffer;
  try {
    bytes = await bytesOf(source);
  } catch (error) {
    refuse([`${source}: cannot be read (${reasonOf(error)})`]);
    return;
  }
  const parsed = parse(bytes);
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
  const input: AsyncIterable<Buffer> = source === '-' ? process.stdin : createReadStream(source);
  try {
    for await (const line of linesOf(input)) {
      const parsed = parse(line);
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

const isSource = (text: string | undefined): text is string =>
  text !== undefined && (text === '-' || !text.startsWith('-'));

const [first, second, ...rest] = process.argv.slice(2);
if (first === '--batch' && isSource(second) && rest.length === 0) await batch(second);
else if (isSource(first) && second === undefined) await one(first);
else refuse([USAGE]);
