import {
  createServer,
  get,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { sendPagesWhole } from '@/lib/platform/whole-answers';

let server: Server;
let answer: (response: ServerResponse) => unknown = () => undefined;
const port = () => (server.address() as AddressInfo).port;

beforeAll(async () => {
  sendPagesWhole();
  server = createServer((_request, response) => void answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

/** Everything that is on the wire, as far as it has come after so long. */
async function wireAfter(milliseconds: number, method = 'GET'): Promise<string> {
  const socket = connect(port(), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  socket.on('error', () => undefined);
  socket.write(`${method} / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`);
  await pause(milliseconds);
  socket.destroy();
  return text;
}

const read = (): Promise<{ text: string; headers: IncomingMessage['headers'] }> =>
  new Promise((resolve, reject) => {
    get({ port: port(), host: '127.0.0.1' }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ text, headers: response.headers }));
    }).on('error', reject);
  });

const begins = (type: string) => (response: ServerResponse) => {
  response.setHeader('Content-Type', type);
  response.flushHeaders();
  response.write('first ');
};

test.each(['text/html; charset=utf-8', 'text/x-component'])(
  'nothing of a page is out before all of it is: %s',
  async (type) => {
    answer = begins(type);
    expect(await wireAfter(150)).toBe('');
  },
);

test.each([
  ['a download', 'GET', 'application/zip'],
  ['the answer to a save', 'POST', 'text/html'],
])('%s goes out as it is made', async (_what, method, type) => {
  answer = begins(type);
  expect(await wireAfter(150, method)).toContain('first ');
});

test('whole, it is what was written, in whatever pieces', async () => {
  let written = 0;
  answer = async (response) => {
    response.writeHead(200, { 'X-Kept': 'yes' });
    written = 0;
    for (const piece of ['räume ', Buffer.from('aus ')]) {
      response.write(piece, () => (written += 1));
      await pause(5);
    }
    response.end('dem Haus');
  };
  const withType = answer;
  answer = (response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return withType(response);
  };
  const { text, headers } = await read();
  expect(text).toBe('räume aus dem Haus');
  expect(headers['x-kept']).toBe('yes');
  expect(written).toBe(2);
});

test('a page that breaks in the middle leaves nothing behind', async () => {
  answer = (response) => {
    begins('text/html')(response);
    response.destroy();
  };
  await expect(read()).rejects.toThrow();
  expect(await wireAfter(100)).toBe('');
});

test('what is far larger than a page is not kept in memory', async () => {
  answer = (response) => {
    response.setHeader('Content-Type', 'text/html');
    for (let piece = 0; piece < 5; piece += 1) response.write('x'.repeat(2 ** 20));
  };
  expect((await wireAfter(400)).length).toBeGreaterThan(4 * 2 ** 20);
});

test('an empty page, and one in a single piece, end as ever', async () => {
  for (const body of ['', 'all']) {
    answer = (response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(body);
    };
    expect((await read()).text).toBe(body);
  }
});
