/** `npm run --silent traceability -- [--draw 40] [--seed 1]`: each fact beside the text that carries it. */
import { parseArgs } from 'node:util';

import { claimsIn } from '@/lib/content/claims';
import { traceability } from '@/lib/content/traceability/traceability';
import type { TraceRow } from '@/lib/content/traceability/row';

import { drawn } from './traceability/draw';
import { resolveHome } from './traceability/resolve-home';

const whole = (text: string, name: string): number => {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(`--${name} takes a whole number, not “${text}”.`);
};

function linesOf(row: TraceRow): string[] {
  const instead = 'instead' in row && row.instead ? [`  instead   ${row.instead}`] : [];
  const refused =
    'refused' in row
      ? row.refused.map(
          ({ sample }) => `  refused   “${sample}” → ${claimsIn(sample, 'en').join(', ')}`,
        )
      : [];
  const homes = row.homes.map((home) => {
    const found = resolveHome(home);
    const place = `${home.kind} ${home.id}, ${home.field}`;
    return `  ${found.ok ? 'carried  ' : 'MISSING  '} ${place}: ${found.ok ? found.text : found.problem}`;
  });
  return [`${row.id}  ${row.status}  ${row.fact}`, ...instead, ...refused, ...homes];
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { values } = parseArgs({
  options: { draw: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const seed = whole(values.seed, 'seed');
const rows =
  values.draw === undefined
    ? traceability
    : drawn({ rows: traceability, count: whole(values.draw, 'draw'), seed });

if (values.draw !== undefined) {
  process.stdout.write(`${rows.length} of ${traceability.length} rows, seed ${seed}\n\n`);
}
for (const row of rows) process.stdout.write(`${linesOf(row).join('\n')}\n\n`);
