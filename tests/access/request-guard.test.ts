import { describe, expect, it } from 'vitest';

import { isOwnOrigin, refusedRequest } from '@/lib/access/request-guard';
import { BODY_MAX, HOP_HEADER, hopToken } from '@/lib/platform/request-limits';

const own = 'https://fascicle.example';

const statusOf = (method: string, headers: Record<string, string>): number | undefined =>
  refusedRequest({ path: '/clients/new', method, headers: new Headers(headers) }, own)?.status;

describe('isOwnOrigin', () => {
  it.each([
    [own, own],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://localhost:3000', 'http://127.0.0.1:3000'],
    ['http://[::1]:3000', 'http://localhost:3000'],
  ])('%s is ours at %s', (origin, appUrl) => {
    expect(isOwnOrigin(origin, appUrl)).toBe(true);
  });

  it.each([
    [null, own],
    ['null', own],
    ['', own],
    ['http://fascicle.example', own],
    ['https://fascicle.example:8443', own],
    ['https://fascicle.example.evil.example', own],
    ['https://sub.fascicle.example', own],
    [`${own}/`, own],
    [`${own}, https://evil.example`, own],
    ['http://localhost:3001', 'http://127.0.0.1:3000'],
    ['https://localhost:3000', 'http://127.0.0.1:3000'],
    ['http://127.0.0.1.evil.example:3000', 'http://127.0.0.1:3000'],
  ])('%s is not ours at %s', (origin, appUrl) => {
    expect(isOwnOrigin(origin, appUrl)).toBe(false);
  });
});

describe('refusedRequest', () => {
  it('lets everybody read, and our own pages send', () => {
    expect(statusOf('GET', {})).toBeUndefined();
    expect(statusOf('HEAD', { origin: 'https://evil.example' })).toBeUndefined();
    expect(statusOf('POST', { origin: own, 'content-length': String(BODY_MAX) })).toBeUndefined();
  });

  it.each([
    ['PUT', { origin: own }, 405],
    ['POST', {}, 403],
    ['POST', { origin: 'null' }, 403],
    ['POST', { 'x-forwarded-host': 'fascicle.example' }, 403],
    ['POST', { origin: own, 'content-length': String(BODY_MAX + 1) }, 413],
    ['POST', { origin: own, 'transfer-encoding': 'chunked' }, 411],
    ['POST', { origin: own, 'transfer-encoding': 'chunked', [HOP_HEADER]: 'x' }, 411],
    ['POST', { origin: own, 'content-encoding': 'gzip', 'content-length': '9' }, 415],
  ] as const)('%s %o is %i', (method, headers, status) => {
    expect(statusOf(method, headers)).toBe(status);
  });

  it('takes in chunks what this process hands on to itself', () => {
    const headers = { origin: own, 'transfer-encoding': 'chunked', [HOP_HEADER]: hopToken() };
    expect(statusOf('POST', headers)).toBeUndefined();
  });
});
