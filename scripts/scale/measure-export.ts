/** Whether an export takes more memory, the more clients it holds. */
import { fork } from 'node:child_process';
import path from 'node:path';

import { figureOf, type Figure } from '../bench/figure';
import type { Exported } from './export-one';
import type { Target } from './measure';

const ONE = path.join(import.meta.dirname, 'export-one.ts');

function exported({ ownerUrl, env }: Target): Promise<Exported> {
  return new Promise((resolve, reject) => {
    const child = fork(ONE, { env: { ...process.env, ...env }, execArgv: process.execArgv });
    child.once('message', (told: Exported) => resolve(told));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The export ended with ${code}.`)));
    child.send(ownerUrl);
  });
}

/** Ten times the records take the memory of a tenth of them, but for what the collector has not come to yet. */
const GROWTH = 1.3;

export async function measureExport(target: Target): Promise<Figure[]> {
  const { clients, bytes, seconds, memory } = await exported(target);
  const size = `${Math.round(bytes / 1_000_000)} MB in ${Math.round(seconds)} s`;
  console.log(`exported: ${clients} records without the papers of their sheets, ${size}`);
  const [tenth, ...later] = memory;
  if (!tenth) throw new Error('The export was over before a tenth of it.');
  return later.flatMap((at) => {
    const [id, aim] = [`load.export_at_${100 * at.share}_percent`, { mostTimes: GROWTH }];
    return [
      figureOf({ id: `${id}.in_use`, unit: 'MB', aim, values: [at.inUse], floors: [tenth.inUse] }),
      figureOf({ id: `${id}.resident`, unit: 'MB', aim, values: [at.peak], floors: [tenth.peak] }),
    ];
  });
}
