/** Started by measure-export.ts: exports the largest practice to nowhere, without its sheets, and says what memory that took. */
import postgres from 'postgres';

import { exportPractice } from '@/jobs/export-practice';
import { systemScope } from '@/lib/access/system-scope';
import { disconnect } from '@/lib/data/prisma-client';
import { zipStream, type ZipEntry } from '@/lib/platform/zip-stream';

export interface Exported {
  clients: number;
  bytes: number;
  seconds: number;
  /** Most memory of the process, in MB, while the first tenth of the records went out, and in all. */
  peakOfTenth: number;
  peak: number;
}

const MEGA = 1_000_000;

/** The papers of the sheets come last, a few milliseconds each: a test of their own holds their memory. */
async function* withoutSheets(entries: AsyncIterable<ZipEntry>): AsyncGenerator<ZipEntry> {
  for await (const entry of entries) {
    if (entry.name.startsWith('sheets-')) return;
    yield entry;
  }
}

async function largestPractice(ownerUrl: string): Promise<string> {
  const sql = postgres(ownerUrl, { max: 1 });
  const [row] = await sql<{ practice_id: string }[]>`
    SELECT practice_id FROM client GROUP BY practice_id ORDER BY count(*) DESC LIMIT 1`;
  await sql.end();
  return row?.practice_id ?? '';
}

async function run(ownerUrl: string): Promise<Exported> {
  const practiceId = await largestPractice(ownerUrl);
  const began = performance.now();
  let [peak, peakOfTenth, bytes, records] = [0, 0, 0, 0];
  const { clients, entries } = await exportPractice(systemScope('load', { practiceId }), {
    madeBy: 'npm run bench:load',
    hear: (done) => (records = done.records),
  });
  for await (const piece of zipStream(withoutSheets(entries))) {
    bytes += (piece as Buffer).length;
    peak = Math.max(peak, process.memoryUsage.rss() / MEGA);
    if (records <= clients / 10) peakOfTenth = peak;
  }
  const seconds = (performance.now() - began) / 1000;
  return { clients, bytes, seconds, peakOfTenth, peak };
}

process.on('message', (ownerUrl: string) => {
  run(ownerUrl).then(
    async (exported) => {
      await disconnect();
      process.send?.(exported, () => process.exit(0));
    },
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
