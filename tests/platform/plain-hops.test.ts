import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answerHopsPlainly } from '@/lib/platform/plain-hops';
import { HOP_HEADER, hopToken } from '@/lib/platform/request-limits';

const server = createServer(({ headers }, response) => response.end(JSON.stringify(headers)));

beforeAll(async () => {
  answerHopsPlainly();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => server.close());

async function seenOf(headers: Record<string, string>): Promise<IncomingHttpHeaders> {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers });
  return (await answer.json()) as IncomingHttpHeaders;
}

test('what this process asks of itself is not asked for compressed', async () => {
  expect(await seenOf({ [HOP_HEADER]: hopToken() })).not.toHaveProperty('accept-encoding');
});

test.each([{}, { [HOP_HEADER]: 'guessed' }])(
  'what comes from elsewhere is: %o',
  async (headers) => {
    expect((await seenOf(headers))['accept-encoding']).toContain('gzip');
  },
);
