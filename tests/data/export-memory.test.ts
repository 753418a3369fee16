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

/** What is in use at most while the practice is exported, and how much was sent. */
async function peakOf({ practiceId }: PracticeScope): Promise<{ peak: number; bytes: number }> {
  let bytes = 0;
  const used: number[] = [];
  const look = (): void => void used.push(inUse());
  const { entries } = await exportPractice(systemScope('export', { practiceId }), {
    madeBy: 'a test',
    hear: look,
  });
  for await (const piece of zipStream(entries)) bytes += (piece as Buffer).length;
  return { peak: Math.max(...used), bytes };
}

/** As many as fill one ZIP of sheets: what a full one takes, a longer export takes no more of. */
const FEW = 200;
const MANY = 500;

test('more clients take the memory of a few, and a program exports by its own name', async () => {
  const [few, many] = [await practiceOf(FEW), await practiceOf(MANY)];
  await peakOf(few);
  const small = await peakOf(few);
  // The first time warms up, as with the few: what is held of each client shows the second time as well.
  await peakOf(many);
  const { lines } = await listAuditLines(many, {
    filter: { only: ['export_record'] },
    limit: MANY,
  });
  const large = await peakOf(many);
  expect(large.bytes).toBeGreaterThan(2 * small.bytes);
  // The sheets alone are 8 MB more: whatever is held of each shows.
  expect(large.peak - small.peak).toBeLessThan(4_000_000);
  expect(lines).toHaveLength(MANY);
  expect(lines[0]).toMatchObject({ actor: 'export', accountId: null, entity: 'client' });
}, 180_000);
