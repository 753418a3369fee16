import type * as Files from 'node:fs';
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';

import { databaseRoom, isDiskFull } from '@/lib/platform/disk-room';

vi.mock('node:fs', async (load) => {
  const real = await load<typeof Files>();
  return { ...real, default: real, statfsSync: vi.fn(real.statfsSync) };
});

const MB = 2 ** 20;
const leaving = (bytes: number) =>
  vi.mocked(statfsSync).mockReturnValueOnce({ bavail: bytes / 4096, bsize: 4096 } as never);

test.each([
  [47 * MB, true],
  [48 * MB, false],
  [0, true],
])('%i bytes of room: full %s', (bytes, isFull) => {
  leaving(bytes);
  expect(isDiskFull('/somewhere')).toBe(isFull);
});

test('a real folder has room; one that is not here, and a database elsewhere, say nothing', () => {
  expect(databaseRoom(tmpdir())).toBeGreaterThan(0);
  expect(databaseRoom('/not/here')).toBeNull();
  expect(databaseRoom(null)).toBeNull();
  expect(isDiskFull(null)).toBe(false);
});
