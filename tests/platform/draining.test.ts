import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const MODULE = path.resolve('lib/platform/draining.ts');
/** A server in a process of its own: it is ended by a signal, as a machine's service manager does it. */
const PROGRAM = `
  import { createServer } from 'node:http';
  import { drainOnSignals, isDraining } from ${JSON.stringify(MODULE)};
  drainOnSignals(1);
  const server = createServer((request, response) => {
    if (request.url === '/ready') return response.writeHead(isDraining() ? 503 : 200).end();
    setTimeout(() => response.end('finished'), 2500);
  });
  server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
`;

test('a process that is to end says so, finishes what has begun, and takes nothing new', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM], {
    env: { ...process.env, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /port (\d+)/.exec(chunk.toString());
      if (found?.[1]) resolve(found[1]);
    });
  });
  const url = `http://127.0.0.1:${port}`;
  expect((await fetch(`${url}/ready`)).status).toBe(200);
  const slow = fetch(`${url}/slow`).then((answer) => answer.text());
  await new Promise((resolve) => setTimeout(resolve, 200));
  child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await fetch(`${url}/ready`)).status).toBe(503);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  await expect(fetch(`${url}/ready`)).rejects.toThrow();
  expect(await slow).toBe('finished');
  expect(await ended).toBe(0);
}, 30_000);
