import { describe, expect, it } from 'vitest';

import { systemScope } from '@/lib/access/system-scope';
import { forgetOldTries, forgetTries, takeTry } from '@/lib/data/throttles';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';

const scope = systemScope('test');
const purpose = 'sign_in_account';

const tryOnce = (subject: string, windowSeconds = 900): Promise<boolean> =>
  takeTry(scope, { purpose, subject, limit: 5, windowSeconds });

describe('takeTry', () => {
  it('lets exactly five of fifty at once through', async () => {
    const results = await atOnce(50, () => tryOnce('many@example.org'));
    expect(results.filter(Boolean)).toHaveLength(5);
    expect(await tryOnce('many@example.org')).toBe(false);
    expect(await tryOnce('other@example.org')).toBe(true);
  });

  it('counts each purpose for itself', async () => {
    for (let n = 0; n < 6; n += 1) await tryOnce('same');
    const other = { purpose: 'sheet_code', subject: 'same', limit: 5, windowSeconds: 900 } as const;
    expect(await takeTry(scope, other)).toBe(true);
  });

  it('begins again when the window is over', async () => {
    for (let n = 0; n < 6; n += 1) await tryOnce('patient', 1);
    expect(await tryOnce('patient', 1)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await tryOnce('patient', 1)).toBe(true);
  });

  it('begins again after the right answer', async () => {
    for (let n = 0; n < 6; n += 1) await tryOnce('right');
    await forgetTries(scope, { purpose, subject: 'right' });
    expect(await tryOnce('right')).toBe(true);
  });

  it('stores no address, and forgets old counters', async () => {
    await tryOnce('secret@example.org');
    const rows = await ownerDatabase().throttle.findMany();
    expect(JSON.stringify(rows)).not.toContain('secret');
    expect(await forgetOldTries(scope, { olderThanSeconds: 3600 })).toBe(0);
    await ownerDatabase().throttle.updateMany({ data: { windowStart: new Date(0) } });
    expect(await forgetOldTries(scope, { olderThanSeconds: 3600 })).toBe(rows.length);
  });
});
