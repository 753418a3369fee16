/**
 * `npm run bench -- --small`, and a part of `npm test`: counts and ratios that hold still on a busy machine, held against
 * the recorded ones. It fails only where a ratio is twice as bad twice, where a page or a save sends another number of
 * statements, or where a page became a quarter heavier.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { compared, recordedIn, type Compared, type Recorded } from './compared';
import { measured, type Failed, type Parts } from './parts';
import { oneCaseFigures } from './rules';
import { smallScreenFigures } from './screens';

const SMALL_REPORT = '.data/bench/small.json';

const PARTS: Parts = [
  ['rules', oneCaseFigures],
  ['the running app', smallScreenFigures],
];

/** What is measured here; a save's time follows the disk of the machine too much. */
const COMPARED = /^(?:rules_|data\.|statements\.|page\.\w+\.(?:html|rsc)_gz)/;

interface Run {
  all: Compared[];
  failed: Failed[];
}

async function run(recorded: Recorded): Promise<Run> {
  const { figures, failed } = await measured(PARTS);
  const own = figures.filter(({ id }) => COMPARED.test(id));
  return { all: own.map((figure) => compared(figure, recorded)), failed };
}

const lineOf = ({ id, words, isOff }: Compared): string =>
  `figure  ${id}: ${words}${isOff ? '  FAR OFF' : ''}`;

/** Whether all is near what `file` says. What is off is measured once more before it counts. */
export async function smallBench(file: string): Promise<boolean> {
  const recorded = await recordedIn(file);
  const first = await run(recorded);
  const offAtFirst = first.all.filter(({ isOff }) => isOff).map(({ id }) => id);
  const isBad = offAtFirst.length > 0 || first.failed.length > 0;
  const last = isBad ? await run(recorded) : first;
  for (const one of last.all) console.log(lineOf(one));
  const off = last.all.filter(({ id, isOff }) => isOff && offAtFirst.includes(id));
  for (const { part, reason } of last.failed) console.log(`FAILED  ${part}: ${reason}`);
  for (const { id, words } of off) console.log(`FAILED  ${id}: ${words}`);
  const bad = off.length + last.failed.length;
  await mkdir(path.dirname(SMALL_REPORT), { recursive: true });
  const counts = { passed: last.all.length - off.length, failed: bad };
  await writeFile(SMALL_REPORT, JSON.stringify(counts));
  return bad === 0;
}
