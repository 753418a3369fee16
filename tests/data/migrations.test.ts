import { expect, inject, test } from 'vitest';

import { applyMigrations } from '../../scripts/database/migrate';
import { schemaDifference } from '../../scripts/database/schema-difference';

test('the migrations say what the schema says', async () => {
  expect(await schemaDifference(inject('testServer'))).toBe('');
}, 30_000);

test('a database that has them all is left alone', async () => {
  expect(await applyMigrations(process.env['TEST_OWNER_URL'] ?? '')).toEqual([]);
});
