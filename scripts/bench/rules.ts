/** The rules: one case in the process, and many through `consult --batch`. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';

import { ruleBook } from '@/lib/content/rule-book';
import { consult } from '@/lib/domain/consult/consult';
import { parseCaseFile } from '@/lib/domain/shared/case-file.schema';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { mostlyPlanned } from '../cases/any-case';
import { figureOf, type Figure } from './figure';

const SEED = 20_261_120;
const CASES = 2_000;
const BATCH = 10_000;
const ROUNDS = 5;
/** Of many cases: a quarter of a minute each. */
const BATCH_ROUNDS = 2;
const WARM_UP = 1;

/** The same cases every time, as lines of a case file; most of them may be planned. */
function drawnLines(): string[] {
  const cases = fc.sample(mostlyPlanned(ruleBook), { seed: SEED, numRuns: CASES });
  return cases.map((one) => JSON.stringify(one));
}

function parsed(line: string): ClinicalCase {
  const result = parseCaseFile(line, ruleBook);
  if (!result.ok) throw new Error(`A drawn case is not a case file: ${result.problems.join()}`);
  return result.value;
}

/** Median of the single times, in milliseconds. */
function medianTime<Item>(items: readonly Item[], work: (item: Item) => unknown): number {
  const times = items.map((item) => {
    const begun = performance.now();
    work(item);
    return performance.now() - begun;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function oneCase(lines: readonly string[]): Figure {
  const cases = lines.map(parsed);
  const values: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const floor = medianTime(lines, (line) => JSON.stringify(JSON.parse(line)));
    const value = medianTime(cases, (one) => consult(one, ruleBook));
    if (round < WARM_UP) continue;
    values.push(value);
    floors.push(floor);
  }
  return figureOf({ id: 'rules_one_case', unit: 'ms', values, floors, aim: { most: 1 } });
}

/** Seconds of processor time that a program took for the file. */
function workOf(program: readonly string[], file: string): Promise<number> {
  const tell = path.join(import.meta.dirname, 'tell-work.mjs');
  const args = ['--import', 'tsx', '--import', tell, ...program, file];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      const work = /^work (\S+)$/m.exec(said)?.[1];
      if (code === 0 && work !== undefined) resolve(Number(work));
      else reject(new Error(`${program.join(' ')} ended with code ${code}: ${said}`));
    });
  });
}

async function throughBatch(lines: readonly string[]): Promise<Figure> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-bench-'));
  const file = path.join(folder, 'cases.ndjson');
  const many = Array.from({ length: BATCH }, (_, index) => lines[index % lines.length]);
  await writeFile(file, `${many.join('\n')}\n`);
  const values: number[] = [];
  const floors: number[] = [];
  try {
    for (let round = 0; round < BATCH_ROUNDS; round += 1) {
      floors.push(BATCH / (await workOf(['scripts/bench/json-lines.ts'], file)));
      values.push(BATCH / (await workOf(['scripts/consult.ts', '--batch'], file)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const aim = { least: 1_000 };
  return figureOf({ id: 'rules_batch', unit: 'cases/s of one core', values, floors, aim });
}

/** One case in this process, beside reading and writing it as JSON. */
export const oneCaseFigures = (): Promise<Figure[]> => Promise.resolve([oneCase(drawnLines())]);

export async function rulesFigures(): Promise<Figure[]> {
  const lines = drawnLines();
  return [oneCase(lines), await throughBatch(lines)];
}
