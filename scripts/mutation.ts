/**
 * `npm run mutation [-- folder …]`: changes the rules one operator at a time and asks whether a test notices. About five
 * minutes of one core for everything; never part of the check.
 */
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

const RULES = 'lib/domain';
const OUTPUT = '.data/mutation';
const PROGRAM = path.resolve(
  import.meta.dirname,
  '../node_modules/@stryker-mutator/core/bin/stryker.js',
);
/** The merge laws run along, over a few cases that are the same each time. */
const FEW_LAWS = { FASCICLE_LAW_RUNS: '40', FASCICLE_LAW_SEED: '1' };
/** What is asked of every folder. */
const AIM = 90;

const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

interface Figure {
  folder: string;
  killed: number;
  survived: number;
  score: number;
}

function runStryker(folder: string): Promise<void> {
  const settings = {
    mutate: [`${RULES}/${folder}/**/*.ts`],
    incrementalFile: `${OUTPUT}/${folder}.incremental.json`,
    tempDirName: `${OUTPUT}/sandbox-${folder}`,
  };
  const args = [
    ['run'],
    ['--mutate', settings.mutate.join(',')],
    ['--incrementalFile', settings.incrementalFile],
    ['--tempDirName', settings.tempDirName],
  ].flat();
  return new Promise((resolve, reject) => {
    // The runner is TypeScript, in every process that Stryker starts.
    const env = { ...process.env, NODE_OPTIONS: '--import tsx', ...FEW_LAWS };
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The mutation run of ${folder} ended with code ${code}.`));
    });
  });
}

const KILLED = ['Killed', 'Timeout'];
const SURVIVED = ['Survived', 'NoCoverage'];

async function figureOf(folder: string): Promise<Figure> {
  const file = `${OUTPUT}/${folder}.incremental.json`;
  const { files } = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((one) => one.status));
  const count = (among: readonly string[]) => statuses.filter((one) => among.includes(one)).length;
  const killed = count(KILLED);
  const survived = count(SURVIVED);
  const score = killed + survived === 0 ? 100 : (100 * killed) / (killed + survived);
  return { folder, killed, survived, score };
}

async function allFolders(): Promise<string[]> {
  const entries = await readdir(RULES, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : await allFolders();
await mkdir(OUTPUT, { recursive: true });
const figures: Figure[] = [];
for (const folder of folders) {
  await runStryker(folder);
  figures.push(await figureOf(folder));
}
console.log(`\n| Folder | Killed | Survived | Score |\n|---|---|---|---|`);
for (const { folder, killed, survived, score } of figures) {
  console.log(`| ${folder} | ${killed} | ${survived} | ${score.toFixed(1)} % |`);
}
process.exitCode = figures.every(({ score }) => score >= AIM) ? 0 : 1;
