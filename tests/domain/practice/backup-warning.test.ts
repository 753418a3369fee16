import { expect, test } from 'vitest';

import { backupWarning } from '@/lib/domain/practice/backup-warning';

const now = new Date('2026-11-28T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

test.each([
  ['none was ever made', null, null, 'never'],
  ['the first one failed', null, hoursAgo(1), 'failed'],
  ['the newest failed, an older one is there', hoursAgo(30), hoursAgo(6), 'failed'],
  ['a failed one was made up for', hoursAgo(5), hoursAgo(6), null],
  ['last night’s is there', hoursAgo(9.5), null, null],
  ['it is 48 hours old', hoursAgo(48), null, null],
  ['it is older than 48 hours', hoursAgo(48.1), null, 'old'],
  ['an old one, and a failed one before it', hoursAgo(50), hoursAgo(60), 'old'],
] as const)('%s', (_what, good, failed, warning) => {
  const at = (moment: Date | null) => moment && { at: moment };
  expect(backupWarning({ good: at(good), failed: at(failed), now })).toBe(warning);
});
