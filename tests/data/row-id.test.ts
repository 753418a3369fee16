import { expect, test } from 'vitest';

import { isRowId, newRowId } from '@/lib/data/rows/row-id';

test('ids sort as they were made, also within one millisecond', () => {
  const ids = Array.from({ length: 3_000 }, () => newRowId());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id is that of a row, of version 7, with the time in front', () => {
  const before = Date.now();
  const id = newRowId();
  expect(isRowId(id)).toBe(true);
  expect(id).toMatch(/^.{14}7.{4}[89ab]/);
  const at = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  expect(at).toBeGreaterThanOrEqual(before);
  expect(at).toBeLessThanOrEqual(Date.now());
});
