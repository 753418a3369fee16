import { describe, expect, it } from 'vitest';

import { contentVersion } from '@/lib/content/release';
import { releasedIds, type ReleasedKind } from '@/lib/content/released-ids';
import { presentIds } from './present-ids';

const kinds = Object.keys(releasedIds) as ReleasedKind[];

describe('released ids', () => {
  it.each(kinds)('of %s all still exist', (kind) => {
    const gone = releasedIds[kind].filter((id) => !presentIds[kind].includes(id));
    expect(gone).toEqual([]);
  });

  it.each(kinds)('of %s are complete', (kind) => {
    const released: readonly string[] = releasedIds[kind];
    expect(presentIds[kind].filter((id) => !released.includes(id))).toEqual([]);
    expect(new Set(released).size).toBe(released.length);
  });

  it('cover every kind', () => {
    expect(Object.keys(presentIds).sort()).toEqual([...kinds].sort());
  });

  it('belong to a version of year, month and issue', () => {
    expect(contentVersion).toMatch(/^20\d\d\.(?:[1-9]|1[0-2])\.[1-9]\d*$/);
  });
});
