import { createHash, timingSafeEqual } from 'node:crypto';

import { privateRoute } from '@/lib/access/private-route';
import { systemScope } from '@/lib/access/system-scope';
import { listUnsealedPractices } from '@/lib/data/audit-seals';
import { findBackupState } from '@/lib/data/backup-state';
import { databaseRoom } from '@/lib/platform/disk-room';
import { env } from '@/lib/platform/env';
import { gauge, metricsText } from '@/lib/platform/metrics';

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Where no token is set, there are no metrics: the same answer as with a wrong one. */
function mayRead(request: Request): boolean {
  const { metricsToken } = env();
  const given = request.headers.get('authorization') ?? '';
  return metricsToken !== null && timingSafeEqual(hash(given), hash(`Bearer ${metricsToken}`));
}

/** What is asked for only when somebody looks. A database that is away must not hide the rest. */
async function look(): Promise<void> {
  const usage = process.memoryUsage();
  gauge({ name: 'fascicle_resident_bytes', help: 'Memory of this process.' }, usage.rss);
  gauge({ name: 'fascicle_uptime_seconds', help: 'Since this process began.' }, process.uptime());
  const room = databaseRoom();
  const free = {
    name: 'fascicle_database_free_bytes',
    help: 'Room on the disk of the database, where that is on this machine.',
  };
  if (room !== null) gauge(free, room);
  const state = await findBackupState(systemScope('metrics')).catch(() => null);
  const isUp = { name: 'fascicle_database_up', help: '1 when the database answered this look.' };
  gauge(isUp, state === null ? 0 : 1);
  if (state === null) return;
  const late = await listUnsealedPractices(systemScope('metrics')).catch(() => []);
  const unsealed = {
    name: 'fascicle_audit_unsealed_practices',
    help: 'Practices with audit rows that wait for their seal: none for more than a minute.',
  };
  gauge(unsealed, late.length);
  if (!state.good) return;
  const age = { name: 'fascicle_backup_age_seconds', help: 'Since the last good backup began.' };
  gauge(age, (state.now.getTime() - state.good.at.getTime()) / 1000);
}

/** Figures of this process in Prometheus' text form, for whoever has METRICS_TOKEN. No label names a person. */
export const GET = privateRoute({ action: 'metrics' }, async (request: Request) => {
  if (!mayRead(request)) return new Response('Not here.\n', { status: 404 });
  await look();
  return new Response(metricsText(), {
    headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
  });
});
