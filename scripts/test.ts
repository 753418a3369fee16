/** `npm test`: everything there is. The last line says how much of it passed. */
import { rm } from 'node:fs/promises';

import { getBrowser } from './browser';
import { ensureBuild } from './build/next-build';
import { add, countOwn, countPlaywright, countVitest, type Counts } from './checks/counts';
import { failureLines } from './checks/failure-lines';
import { runChecks } from './checks/run-checks';
import { runStep, type Step } from './checks/step';

const LONG_REPORT = '.data/test/long.json';
const DATABASE_REPORT = '.data/test/database.json';
const JOURNEY_REPORT = '.data/test/journeys.json';
const ATTACK_REPORT = '.data/attack/run.json';
const FAULT_REPORT = '.data/fault/run.json';
const SMALL_REPORT = '.data/bench/small.json';

interface Suite {
  step: Step;
  report: string;
  count: (file: string) => Promise<Counts>;
}

const vitestSuite = (name: string, project: string, report: string): Suite => ({
  step: {
    name,
    program: 'vitest/vitest.mjs',
    args: [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  },
  report,
  count: countVitest,
});

const LONG = vitestSuite('laws, pairs, paper and programs', 'long', LONG_REPORT);
const DATABASE = vitestSuite('data, access and app tests', 'database', DATABASE_REPORT);

const journeys = (browser: string): Suite => ({
  step: {
    name: 'journeys',
    program: '@playwright/test/cli.js',
    args: ['test'],
    env: { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: JOURNEY_REPORT },
  },
  report: JOURNEY_REPORT,
  count: countPlaywright,
});

const ownSuite =
  (name: string, folder: string, report: string) =>
  (browser: string): Suite => ({
    step: {
      name: `${name}, fast form`,
      program: 'tsx/dist/cli.mjs',
      args: [`tests/${folder}/support/run.ts`],
      env: { CHROME_PATH: browser, TZ: 'Asia/Kathmandu' },
    },
    report,
    count: countOwn,
  });

const attacks = ownSuite('attacks', 'attack', ATTACK_REPORT);
const faults = ownSuite('faults', 'fault', FAULT_REPORT);

/** A minute or two of measuring, last: what it holds against the recorded figures is worth nothing beside other work. */
const smallBench = (browser: string): Suite => ({
  step: {
    name: 'small bench',
    program: 'tsx/dist/cli.mjs',
    args: ['scripts/bench.ts', '--small'],
    env: { CHROME_PATH: browser },
  },
  report: SMALL_REPORT,
  count: countOwn,
});

/** What needs the built app and a browser. */
async function againstBuild(suite: (browser: string) => Suite): Promise<Counts> {
  const browser = await getBrowser();
  await ensureBuild(console.log);
  return runSuite(suite(browser));
}

/** What the laws and pairs counted, and which attack had no tool: such lines stand in the output of every run, also of one that passed. */
function showFigures(output: string): void {
  for (const [line] of output.matchAll(/^(figure|not run) {2}.*$/gm))
    console.log(`        ${line}`);
}

async function runSuite({ step, report, count }: Suite): Promise<Counts> {
  await rm(report, { force: true });
  const { passed, output, seconds } = await runStep(step);
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${step.name}  (${seconds.toFixed(1)} s)`);
  if (passed) showFigures(output);
  else console.log(output);
  const counts = await count(report).catch(() => ({ passed: 0, failed: 1 }));
  if (passed) return counts;
  const failures = [`FAILED  ${step.name}`, ...failureLines(output)];
  return { ...counts, failed: Math.max(counts.failed, 1), failures };
}

/** A part that could not even begin is one failure with its reason, and the rest still runs. */
async function orFailure(name: string, part: () => Promise<Counts>): Promise<Counts> {
  try {
    return await part();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`FAILED  ${name}\n${reason}`);
    return { passed: 0, failed: 1, failures: [`FAILED  ${name}`, reason] };
  }
}

const total = add([
  await orFailure('check', runChecks),
  await orFailure('long tests', () => runSuite(LONG)),
  await orFailure('database tests', () => runSuite(DATABASE)),
  await orFailure('journeys', () => againstBuild(journeys)),
  await orFailure('attacks', () => againstBuild(attacks)),
  await orFailure('faults', () => againstBuild(faults)),
  await orFailure('small bench', () => againstBuild(smallBench)),
]);
if (total.failures?.length) console.log(`\nWhat failed:\n${total.failures.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
