import { describe, expect, it } from 'vitest';

import { findBackupState } from '@/lib/data/backup-state';
import { systemScope } from '@/lib/access/system-scope';
import { recordRun } from '../../scripts/backup/backup-run';
import type { WrittenBackup } from '../../scripts/backup/write-backup';
import { isDue, lastMoment } from '../../scripts/start/nightly-backup';
import { Refusal } from '../../scripts/start/refusal';
import { ownerDatabase } from '../support/owner-database';

const url = (): string => process.env['TEST_OWNER_URL'] ?? '';
const written: WrittenBackup = { file: 'x', bytes: 34_221, rows: 227, tables: new Map() };
const good = () => Promise.resolve({ written, isVerified: true });
const since = new Date(Date.now() - 3_600_000);
const night = { isNightly: true, unlessSince: since };

// The machine of the tests stands in Kathmandu.
const local = (text: string): Date => new Date(`${text}+05:45`);

describe('the time of the nightly backup', () => {
  it.each([
    ['2026-11-28T02:30:00', '2026-11-28T02:30:00'],
    ['2026-11-28T02:29:59', '2026-11-27T02:30:00'],
    ['2026-11-28T23:59:00', '2026-11-28T02:30:00'],
    ['2027-01-01T01:00:00', '2026-12-31T02:30:00'],
  ])('at %s the last one was %s', (now, moment) => {
    expect(lastMoment('02:30', local(now))).toEqual(local(moment));
  });
});

describe('a nightly backup', () => {
  it('is due until one has succeeded, and an hour after one that failed', async () => {
    expect(await isDue(url(), since)).toBe(true);
    const failing = recordRun(url(), night, () => Promise.reject(new Refusal('No room.')));
    await expect(failing).rejects.toThrow('No room.');
    expect(await isDue(url(), since)).toBe(false);
    await ownerDatabase()
      .$executeRaw`UPDATE backup_run SET started_at = now() - interval '61 minutes'`;
    expect(await isDue(url(), new Date(Date.now() - 7_200_000))).toBe(true);
    expect((await findBackupState(systemScope('test'))).failed?.code).toBe('refused');
    expect(await recordRun(url(), night, good)).not.toBeNull();
    expect(await isDue(url(), since)).toBe(false);
  });

  it('is seen by the settings page with its size and proof', async () => {
    const state = await findBackupState(systemScope('test'));
    expect(state.good).toMatchObject({ bytes: 34_221, isVerified: true });
    expect(Math.abs(state.now.getTime() - (state.good?.at.getTime() ?? 0))).toBeLessThan(60_000);
  });

  it('is made once, however many machines begin it', async () => {
    await ownerDatabase().$executeRaw`DELETE FROM backup_run`;
    let made = 0;
    const slow = async () => {
      made += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { written, isVerified: true };
    };
    const all = await Promise.all(Array.from({ length: 5 }, () => recordRun(url(), night, slow)));
    expect(all.filter((one) => one !== null)).toHaveLength(1);
    expect(await recordRun(url(), night, slow)).toBeNull();
    expect(made).toBe(1);
  });
});
