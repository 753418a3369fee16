/**
 * `npm run bench`: what is fast and what takes few taps, measured here and now, each figure beside its floor. Prints
 * Markdown and keeps JSON. `--small` measures little and holds it against what was kept.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';

import { measured, onlyPart, type Parts } from './bench/parts';
import { reportOf } from './bench/report';
import { rulesFigures } from './bench/rules';
import { screenFigures } from './bench/screens';
import { sheetFigures } from './bench/sheets';
import { smallBench } from './bench/small';
import { tapsFigures } from './bench/taps';

const RESULTS = path.resolve(import.meta.dirname, '../bench/results/latest.json');

/** Has parts of its own, which can be asked for by name as well. */
const RUNNING: Parts = [['the running app', screenFigures]];
const PARTS: Parts = [
  ['rules', rulesFigures],
  ['sheets', sheetFigures],
  ...RUNNING,
  ['taps', tapsFigures],
];

/** Everything, or the one part that was asked for; only everything is kept. Whether all of it holds. */
async function wholeBench(): Promise<boolean> {
  const only = onlyPart();
  const isInside = only !== undefined && !PARTS.some(([part]) => part === only);
  const found = await measured(isInside ? RUNNING : PARTS);
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model ?? 'unknown processor'}, Node ${process.version}`;
  console.log(`# Bench\n\n${machine}\n\n${reportOf(found)}`);
  if (only === undefined) {
    await mkdir(path.dirname(RESULTS), { recursive: true });
    await writeFile(RESULTS, `${JSON.stringify(found, null, 2)}\n`);
  }
  return found.failed.length === 0 && found.figures.every(({ holds }) => holds);
}

const isSmall = process.argv.includes('--small');
process.exitCode = (isSmall ? await smallBench(RESULTS) : await wholeBench()) ? 0 : 1;
