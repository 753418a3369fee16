import { readFile } from 'node:fs/promises';
import { z } from 'zod';

import { getBrowser } from '../browser';
import { ensureBuild } from '../build/next-build';
import { runStep } from '../checks/step';
import { figureOf, type Figure } from './figure';

const REPORT = '.data/bench/taps.json';

/** What the journey has counted: `floor` are the taps without which the work cannot be done, one a decision. */
const countedSchema = z.object({
  id: z.string(),
  taps: z.number(),
  unit: z.enum(['taps', 'presses', 'words', 'seconds']).default('taps'),
  floor: z.number(),
  most: z.number(),
});

const reportSchema = z.object({
  suites: z.array(
    z.object({
      specs: z.array(
        z.object({
          tests: z.array(
            z.object({
              results: z.array(
                z.object({
                  annotations: z.array(
                    z.object({ type: z.string(), description: z.string().optional() }),
                  ),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** The annotations of the journey, however deep its reporter has put them. */
function countedIn(report: unknown): z.infer<typeof countedSchema>[] {
  const { suites } = reportSchema.parse(report);
  return suites
    .flatMap(({ specs }) => specs)
    .flatMap(({ tests }) => tests)
    .flatMap(({ results }) => results)
    .flatMap(({ annotations }) => annotations)
    .filter(({ type }) => type === 'taps')
    .map(({ description = '' }) => countedSchema.parse(JSON.parse(description)));
}

/**
 * Taps from Today to the plan and to paper, of entering a paper that came back, and of a client's own intake with the words
 * that it takes, the outcome measures behind it apart: counted in the page itself while a browser walks the journey.
 */
export async function tapsFigures(): Promise<Figure[]> {
  const browser = await getBrowser();
  await ensureBuild(console.log);
  const { passed, output } = await runStep({
    name: 'taps',
    program: '@playwright/test/cli.js',
    args: ['test', '--grep', '@taps'],
    env: { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
  });
  if (!passed) throw new Error(`The journey that counts taps did not get through.\n${output}`);
  const counted = countedIn(JSON.parse(await readFile(REPORT, 'utf8')));
  return counted.map(({ id, taps, unit, floor, most }) =>
    figureOf({
      id: `taps.${id}`,
      unit,
      values: [taps],
      floors: [floor],
      aim: { most },
    }),
  );
}
