import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';

import { scoresOf } from './attack';
import { startTarget, type StartedTarget } from './start-target';

/** The longest is an hour of load (F-12). */
const FILE_MILLISECONDS = 90 * 60_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const scoreSchema = z.object({
  id: z.string(),
  passed: z.number(),
  failed: z.number(),
  seconds: z.number(),
  notRun: z.array(z.string()),
});
type Score = z.infer<typeof scoreSchema>;

interface Suite {
  /** The first sign of its ids: A for attacks, F for faults. */
  letter: 'A' | 'F';
  /** Its files, one an id: `a-NN-name.ts`. */
  folder: string;
}

async function filesToRun(
  { letter, folder }: Suite,
  asked: readonly string[],
): Promise<{ id: string; file: string }[]> {
  const form = new RegExp(`^(${letter}-\\d\\d)-[a-z0-9-]+\\.ts$`, 'i');
  const names = (await readdir(folder)).sort();
  const all = names.flatMap((name) => {
    const id = form.exec(name)?.[1]?.toUpperCase();
    return id === undefined ? [] : [{ id, file: path.join(folder, name) }];
  });
  return asked.length === 0 ? all : all.filter(({ id }) => asked.includes(id));
}

function runFile(file: string, env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', file];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: 'inherit',
      timeout: FILE_MILLISECONDS,
    });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Tries are counted for the whole machine: one attack must not use up those of the next. */
async function forgetTries(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('DELETE FROM throttle').finally(() => client.end());
}

async function scoreOf(id: string, began: number, code: number): Promise<Score> {
  const file = path.join(scoresOf(id), `${id}.json`);
  const broken: Score = { id, passed: 0, failed: 1, seconds: 0, notRun: [] };
  const written = await readFile(file, 'utf8').catch(() => '');
  const score = written === '' ? broken : scoreSchema.parse(JSON.parse(written));
  // A file that died before its end has left no score of this run.
  const took = (performance.now() - began) / 1000;
  if (code !== 0 && score.failed === 0) return { ...broken, seconds: took };
  return score;
}

async function runAll(
  started: StartedTarget,
  files: readonly { id: string; file: string }[],
): Promise<Score[]> {
  const scores: Score[] = [];
  for (const { id, file } of files) {
    await forgetTries(started.target.ownerUrl);
    const began = performance.now();
    const code = await runFile(file, { FASCICLE_ATTACK_TARGET: started.file });
    scores.push(await scoreOf(id, began, code));
  }
  return scores;
}

async function sumUp(scores: readonly Score[], folder: string): Promise<void> {
  say('');
  for (const { id, passed, failed, seconds } of scores) {
    const verdict = failed === 0 ? 'ok    ' : 'FAILED';
    say(`${verdict}  ${id}  ${passed} passed, ${failed} failed  (${seconds.toFixed(1)} s)`);
  }
  const missing = scores.flatMap(({ id, notRun }) => notRun.map((what) => `${id} ${what}`));
  for (const what of missing) say(`not run  ${what}`);
  const sum = (key: 'passed' | 'failed'): number =>
    scores.reduce((total, score) => total + score[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  await writeFile(
    path.join(folder, 'run.json'),
    JSON.stringify({ passed, failed, scores }, null, 2),
  );
  if (missing.length > 0) say(`${missing.length} parts not run, named above`);
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/** Starts the target, runs a suite's files one after the other, and sums them up. `A-03` as an argument runs only that. */
export async function runSuite(suite: Suite): Promise<void> {
  const scores = scoresOf(suite.letter);
  const asked = process.argv.slice(2).filter((one) => /^[AF]-\d\d$/.test(one));
  const files = await filesToRun(suite, asked);
  await mkdir(scores, { recursive: true });
  const started = await startTarget();
  const stopEarly = (): void => void started.stop().then(() => process.exit(1));
  process.once('SIGINT', stopEarly);
  process.once('SIGTERM', stopEarly);
  try {
    await sumUp(await runAll(started, files), scores);
  } finally {
    await started.stop();
  }
}
