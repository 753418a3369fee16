import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

import { exportPractice } from '@/jobs/export-practice';
import { systemScope } from '@/lib/access/system-scope';
import { listAuditLines } from '@/lib/data/audit-lines';
import type { PracticeScope } from '@/lib/data/scope';
import { zipStream } from '@/lib/platform/zip-stream';
import { copyClient } from '../support/many-clients';
import { aPractice } from '../support/practices';
import { aSheet } from '../support/sheets';
import { aWalkedClient } from '../support/walked-client';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function inUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function practiceOf(clients: number): Promise<PracticeScope> {
  const scope = await aPractice();
  const { client, intake, screening } = await aWalkedClient(scope, 'record_signed');
  const ids = { clientId: client.id, intakeId: intake?.id ?? '', screeningId: screening?.id ?? '' };
  await aSheet(scope, ids);
  await copyClient(client.id, clients - 1);
  return scope;
}

/** What is in use at most while the practice is exported, above what was before, and how much was sent. */
async function peakOf({ practiceId }: PracticeScope): Promise<{ peak: number; bytes: number }> {
  const before = inUse();
  let bytes = 0;
  const used: number[] = [];
  const look = (): void => void used.push(inUse() - before);
  const { entries } = await exportPractice(systemScope('export', { practiceId }), {
    madeBy: 'a test',
    hear: look,
  });
  for await (const piece of zipStream(entries)) bytes += (piece as Buffer).length;
  return { peak: Math.max(...used), bytes };
}

test('ten times the clients take the memory of a few, and a program exports by its own name', async () => {
  const [few, many] = [await practiceOf(30), await practiceOf(300)];
  await peakOf(few);
  const small = await peakOf(few);
  // The first time warms up, as with the few: what is held of each client shows the second time as well.
  await peakOf(many);
  const { lines } = await listAuditLines(many, { filter: { only: ['export_record'] }, limit: 500 });
  const large = await peakOf(many);
  expect(large.bytes).toBeGreaterThan(5 * small.bytes);
  // The sheets alone are 6 MB more: whatever is held of each shows.
  expect(large.peak - Math.max(0, small.peak)).toBeLessThan(4_000_000);
  expect(lines).toHaveLength(300);
  expect(lines[0]).toMatchObject({ actor: 'export', accountId: null, entity: 'client' });
}, 180_000);
