import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { isAlive, startMark, waitUntilGone } from '../../scripts/database/process-table';
import { takeLock } from '../../scripts/start/lock';
import { Refusal } from '../../scripts/start/refusal';

let folder: string;
const file = (): string => path.join(folder, 'lock.json');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fascicle-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a second start is refused and told where the first one is', async () => {
  const lock = await takeLock(folder, 'http://127.0.0.1:3000');
  await expect(takeLock(folder, 'http://127.0.0.1:3001')).rejects.toThrow(Refusal);
  await expect(takeLock(folder, 'http://127.0.0.1:3001')).rejects.toThrow('http://127.0.0.1:3000');
  await lock.release();
  await (await takeLock(folder, 'http://127.0.0.1:3001')).release();
});

test.each([
  ['a process that is gone', { pid: 2_000_000_000, mark: 'x', address: 'a' }],
  ['another process with the same number', { pid: process.pid, mark: 'earlier', address: 'a' }],
])('a lock of %s is taken over', async (_what, note) => {
  writeFileSync(file(), JSON.stringify(note));
  await takeLock(folder, 'http://127.0.0.1:3000');
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
    pid: process.pid,
    mark: await startMark(process.pid),
  });
});

test('a lock that a power cut has emptied is taken over', async () => {
  writeFileSync(file(), '');
  await takeLock(folder, 'http://127.0.0.1:3000');
  expect(readFileSync(file(), 'utf8')).toContain(`"pid":${process.pid}`);
});

test('the web server of a killed start is ended', async () => {
  const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    stdio: 'ignore',
  });
  const pid = server.pid ?? 0;
  const note = { pid: 2_000_000_000, mark: 'x', address: 'a' };
  writeFileSync(file(), JSON.stringify({ ...note, server: { pid, mark: await startMark(pid) } }));
  await takeLock(folder, 'http://127.0.0.1:3000');
  expect(await waitUntilGone(pid, 5_000)).toBe(true);
  expect(isAlive(pid)).toBe(false);
});

test('of ten starts at once one gets the lock', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, () => takeLock(folder, 'http://127.0.0.1:3000')),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
