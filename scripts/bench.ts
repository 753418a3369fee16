/** `npm run bench`: what is fast and what takes few taps, measured here and now, each figure beside its floor. Prints Markdown and keeps JSON. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';

import type { Figure } from './bench/figure';
import { rulesFigures } from './bench/rules';
import { screenFigures } from './bench/screens';
import { sheetFigures } from './bench/sheets';
import { tapsFigures } from './bench/taps';

const RESULTS = path.resolve(import.meta.dirname, '../bench/results/latest.json');

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ id, value, unit, spread, floor, ratio, aim, holds }) =>
    [
      id,
      `${value} ${unit}`,
      spread.join('–'),
      floor,
      ratio,
      aim,
      holds ? 'holds' : 'DOES NOT HOLD',
    ].join(' | '),
  );
  return [
    '| Figure | Median | Quartiles | Floor | Ratio | Aim | |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

const figures = [
  ...(await rulesFigures()),
  ...(await sheetFigures()),
  ...(await screenFigures()),
  ...(await tapsFigures()),
];
const [processor] = cpus();
console.log(
  `${cpus().length} × ${processor?.model ?? 'unknown processor'}, Node ${process.version}\n`,
);
console.log(tableOf(figures));
await mkdir(path.dirname(RESULTS), { recursive: true });
await writeFile(RESULTS, `${JSON.stringify({ figures }, null, 2)}\n`);
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
