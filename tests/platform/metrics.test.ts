import { createServer, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { count, forgetMetrics, gauge, metricsText, observe } from '@/lib/platform/metrics';
import { measureRequests } from '@/lib/platform/request-metrics';
import { routePatterns } from '@/lib/platform/route-patterns';

afterEach(forgetMetrics);

describe('figures', () => {
  it('are written as Prometheus reads them', () => {
    const tries = {
      name: 'tries_total',
      help: 'Tries.',
      labels: { route: '/a"\\', status: '200' },
    };
    count(tries);
    count(tries);
    gauge({ name: 'size', help: 'Size.' }, 7);
    gauge({ name: 'size', help: 'Size.' }, 5);
    observe({ name: 'took', help: 'Took.' }, 0.03);
    observe({ name: 'took', help: 'Took.' }, 60);
    const lines = metricsText().split('\n');
    expect(lines).toContain('# TYPE tries_total counter');
    expect(lines).toContain('tries_total{route="/a\\"\\\\",status="200"} 2');
    expect(lines).toContain('size 5');
    expect(lines).toContain('took_bucket{le="0.025"} 0');
    expect(lines).toContain('took_bucket{le="0.05"} 1');
    expect(lines).toContain('took_bucket{le="10"} 1');
    expect(lines).toContain('took_bucket{le="+Inf"} 2');
    expect(lines).toContain('took_sum 60.03');
    expect(lines).toContain('took_count 2');
  });
});

const build = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fascicle-routes-'));
  mkdirSync(path.join(folder, '.next'));
  const manifest = {
    staticRoutes: [{ page: '/clients/new', regex: '^/clients/new(?:/)?$' }],
    dynamicRoutes: [{ page: '/clients/[clientId]', regex: '^/clients/([^/]+?)(?:/)?$' }],
  };
  writeFileSync(path.join(folder, '.next/routes-manifest.json'), JSON.stringify(manifest));
  return folder;
};

describe('a route’s pattern', () => {
  it('is one of the build’s, and nothing of what was asked', () => {
    const folder = build();
    const patternOf = routePatterns(folder);
    rmSync(folder, { recursive: true });
    expect(patternOf('/clients/new?name=Maria')).toBe('/clients/new');
    expect(patternOf('/clients/0192-Maria-Lindqvist')).toBe('/clients/[clientId]');
    expect(patternOf('/Maria/Lindqvist')).toBe('other');
    expect(patternOf('/_next/static/chunks/a.js')).toBe('/_next');
    expect(routePatterns('/nowhere')('/clients/new')).toBe('other');
  });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('requests', () => {
  it('are counted and timed without a word of theirs', async () => {
    const folder = build();
    measureRequests(folder);
    rmSync(folder, { recursive: true });
    const server = createServer((request, response) => {
      if (request.url?.endsWith('slow')) return;
      response.statusCode = 404;
      response.end();
    });
    const url = await listen(server);
    await fetch(`${url}/clients/Canarybird?q=Canarybird`, { method: 'POST', body: 'x' });
    await fetch(`${url}/slow`, { signal: AbortSignal.timeout(400) }).catch(() => null);
    await vi.waitFor(() => expect(metricsText()).toContain('status="499"'), 20_000);
    const closed = new Promise((resolve) => server.close(resolve));
    // What fetch keeps open would hold the server for seconds.
    server.closeAllConnections();
    await closed;
    const text = metricsText();
    expect(text).toContain(
      'fascicle_requests_total{route="/clients/[clientId]",method="POST",status="404"} 1',
    );
    expect(text).toContain('fascicle_requests_total{route="other",method="GET",status="499"} 1');
    expect(text).toContain('fascicle_request_duration_seconds_count{route="other",method="GET"} 1');
    expect(text).not.toContain('Canarybird');
    // Two requests over the network of a machine that may be busy.
  }, 30_000);
});
