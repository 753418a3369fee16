/** Started by measure-export.ts: exports the largest practice to nowhere, without its sheets, and says what memory that took. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import postgres from 'postgres';

import { exportPractice } from '@/jobs/export-practice';
import { systemScope } from '@/lib/access/system-scope';
import { disconnect } from '@/lib/data/prisma-client';
import { zipStream, type ZipEntry } from '@/lib/platform/zip-stream';

/** What the process takes when a part of the records is out, in MB. */
export interface Memory {
  /** Of all records, from 0 to 1. */
  share: number;
  /** After a collection: what is really held. */
  inUse: number;
  /** Most that was resident until then. */
  peak: number;
}

export interface Exported {
  clients: number;
  bytes: number;
  seconds: number;
  memory: Memory[];
}

const MEGA = 1_000_000;
const SHARES = [0.1, 0.5, 1];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function inUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGA;
}

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
  let [all, peak, bytes] = [Infinity, 0, 0];
  const memory: Memory[] = [];
  const hear = ({ records }: { records: number }): void => {
    const share = SHARES[memory.length];
    if (share === undefined || records < share * all) return;
    memory.push({ share, inUse: inUse(), peak });
    console.log(`exported: ${records} records after ${Math.round(performance.now() - began)} ms`);
  };
  const about = { madeBy: 'npm run bench:load', hear };
  const { clients, entries } = await exportPractice(systemScope('load', { practiceId }), about);
  all = clients;
  for await (const piece of zipStream(withoutSheets(entries))) {
    bytes += (piece as Buffer).length;
    peak = Math.max(peak, process.memoryUsage.rss() / MEGA);
  }
  return { clients, bytes, seconds: (performance.now() - began) / 1000, memory };
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
