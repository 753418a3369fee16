import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { GET as health } from '@/app/api/health/route';
import { GET as metrics } from '@/app/api/metrics/route';
import { GET as ready } from '@/app/api/ready/route';
import { systemScope } from '@/lib/access/system-scope';
import { closeHealthConnection, readiness } from '@/lib/data/health';
import { migrationNames } from '../../scripts/database/migration-files';

const TOKEN = 't'.repeat(32);
const ask = (path: string, headers: Record<string, string> = {}): Request =>
  new Request(`http://127.0.0.1${path}`, { headers });

// Before anything reads the environment of this process for the first time.
beforeAll(async () => {
  process.env['METRICS_TOKEN'] = TOKEN;
  process.env['FASCICLE_MIGRATION'] = (await migrationNames()).at(-1);
});
afterAll(closeHealthConnection);

describe('readiness', () => {
  it('is a yes while the database has what this version wants', async () => {
    const answer = await ready(ask('/api/ready'));
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('is a no while a migration is missing, and where none is asked for the database alone counts', async () => {
    const scope = systemScope('test');
    expect(await readiness(scope, '29990101000000_from_the_future')).toBe('migrations_missing');
    expect(await readiness(scope, null)).toBe('ok');
  });

  it('is not what says that the process lives', async () => {
    expect((await health(ask('/api/health'))).status).toBe(200);
  });
});

describe('metrics', () => {
  it.each([
    [{}],
    [{ authorization: 'Bearer wrong' }],
    [{ authorization: TOKEN }],
    [{ authorization: `Bearer ${TOKEN}x` }],
  ])('are not there for %j', async (headers) => {
    const answer = await metrics(ask('/api/metrics', headers));
    expect([answer.status, await answer.text()]).toEqual([404, 'Not here.\n']);
  });

  it('are there with the token, with how long transactions waited', async () => {
    const answer = await metrics(ask('/api/metrics', { authorization: `Bearer ${TOKEN}` }));
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('version=0.0.4');
    expect(text).toContain('fascicle_database_up 1');
    expect(text).toMatch(/fascicle_transaction_wait_seconds_count [1-9]/);
    expect(text).toMatch(/fascicle_resident_bytes \d{7,}/);
  });
});
