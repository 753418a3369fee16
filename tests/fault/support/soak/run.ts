/** Started by scripts/soak.ts. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { startTarget } from '../../../attack/support/start-target';
import { inMarkdown, missed } from './report';
import { soak } from './soak';

const FOLDER = path.resolve('bench/results');
const DEFAULT_MINUTES = 60;

function minutesAsked(args: readonly string[]): number {
  const place = args.indexOf('--minutes');
  const minutes = place < 0 ? DEFAULT_MINUTES : Number(args[place + 1]);
  if (minutes > 0 && minutes <= 24 * 60) return minutes;
  throw new Error('npm run bench:soak [-- --minutes 60]');
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const minutes = minutesAsked(process.argv.slice(2));
const started = await startTarget();
const stopEarly = (): void => void started.stop().then(() => process.exit(1));
process.once('SIGINT', stopEarly);
process.once('SIGTERM', stopEarly);
try {
  process.env['FASCICLE_ATTACK_TARGET'] = started.file;
  const report = await soak(minutes, say);
  const words = inMarkdown(report);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path.join(FOLDER, 'soak.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(path.join(FOLDER, 'soak.md'), words);
  say(`\n${words}`);
  process.exitCode = missed(report).length === 0 ? 0 : 1;
} finally {
  await started.stop();
}
