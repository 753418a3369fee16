import { notFound } from 'next/navigation';
import { describe, expect, it } from 'vitest';

import { GET as health } from '@/app/api/health/route';
import { privateRoute } from '@/lib/access/private-route';
import { closeHealthConnection } from '@/lib/data/health';
import { DatabaseUnavailable } from '@/lib/data/database-unavailable';

const post = (body: BodyInit | null, headers: Record<string, string> = {}): Request =>
  new Request('http://127.0.0.1/api/x', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);

const echo = privateRoute(
  { action: 'test', bodyMax: 10 },
  async (request) => new Response(await request.text()),
);

describe('privateRoute', () => {
  it('keeps every answer out of caches', async () => {
    const answers = [
      await echo(post('ok', { 'content-length': '2' })),
      await echo(post('x'.repeat(11), { 'content-length': '11' })),
      await health(new Request('http://127.0.0.1/api/health')),
    ];
    await closeHealthConnection();
    expect(answers.map(({ status }) => status)).toEqual([200, 413, 200]);
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('takes no body of unknown length', async () => {
    const stream = new ReadableStream({ start: (controller) => controller.close() });
    expect((await echo(post(stream))).status).toBe(411);
  });

  it('answers a database that is away with 503, a bug with a number, and lets Next go on', async () => {
    const failing = (error: unknown) =>
      privateRoute({ action: 'test' }, () => {
        throw error;
      })(new Request('http://127.0.0.1/'));
    const away = await failing(new DatabaseUnavailable('P2024'));
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
    const bug = await failing(new Error('Maria Lindqvist, 12 April'));
    expect(bug.status).toBe(500);
    expect(await bug.text()).toMatch(/^Something went wrong\. Number [0-9a-f]{12}\.\n$/);
    const gone = privateRoute({ action: 'test' }, () => notFound());
    await expect(gone(new Request('http://127.0.0.1/'))).rejects.toMatchObject({
      digest: 'NEXT_HTTP_ERROR_FALLBACK;404',
    });
  });
});
