import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { ensureGeneratedClient } from '../build/generated-client';
import { add, countVitest, type Counts } from './counts';
import { failureLines } from './failure-lines';
import { CHECKS, UNIT_REPORT } from './list';
import { runSteps, type StepResult } from './step';

const CORES = 2;

function tell({ name, passed, output, seconds }: StepResult): void {
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name}  (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(`${output.trim()}\n`);
}

/** The unit tests count one by one; every other check counts as one. */
export async function runChecks(): Promise<Counts> {
  await ensureGeneratedClient();
  await mkdir(path.dirname(UNIT_REPORT), { recursive: true });
  await rm(UNIT_REPORT, { force: true });
  const results = await runSteps(CHECKS, { atOnce: CORES, tell });
  const units = await countVitest(UNIT_REPORT).catch(() => ({ passed: 0, failed: 1 }));
  const others = results.filter(({ name }) => name !== 'unit tests');
  const unitStep = results.find(({ name }) => name === 'unit tests');
  // A run that ends badly although every test passed (an unhandled rejection) is a failure too.
  const hidden = unitStep?.passed === false && units.failed === 0 ? 1 : 0;
  return add([
    units,
    {
      passed: others.filter(({ passed }) => passed).length,
      failed: others.filter(({ passed }) => !passed).length + hidden,
      failures: results
        .filter(({ passed }) => !passed)
        .flatMap(({ name, output }) => [`FAILED  ${name}`, ...failureLines(output)]),
    },
  ]);
}
