import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
  /** What is said of each failure, to be shown again at the end. */
  failures?: readonly string[];
}

export const add = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  failures: counts.flatMap(({ failures = [] }) => failures),
});

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightSchema = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

async function read(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** A skipped test counts as failed: nothing is left out in silence. A file that did not load is one failure. */
export async function countVitest(file: string): Promise<Counts> {
  const report = vitestSchema.parse(await read(file));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + skipped + broken.length,
  };
}

/** A journey that passed only the second time counts as failed. */
export async function countPlaywright(file: string): Promise<Counts> {
  const { errors, stats } = playwrightSchema.parse(await read(file));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}

const ownSchema = z.object({ passed: z.number(), failed: z.number() });

/** A suite of ours that counts for itself. */
export async function countOwn(file: string): Promise<Counts> {
  const { passed, failed } = ownSchema.parse(await read(file));
  return { passed, failed };
}
