import { beforeAll, expect, test } from 'vitest';

import { keyFor, seal, unseal } from '@/lib/platform/seal';

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: 'postgresql://u:p@127.0.0.1:5432/d',
    NEXTAUTH_URL: 'http://127.0.0.1:3000',
    NEXTAUTH_SECRET: 'n'.repeat(40),
    APP_SECRET: 'a'.repeat(40),
    DATA_KEY: `1:${'k'.repeat(43)}`,
  });
});

test.each(['', 'a', 'JBSWY3DPEHPK3PXP', 'ü🐢', 'x'.repeat(10_000)])('%j comes back', (text) => {
  const sealed = seal('test', text);
  expect(unseal('test', sealed)).toBe(text);
  expect(sealed).not.toBe(seal('test', text));
  if (text.length > 3) expect(sealed).not.toContain(text);
});

test('what was changed, cut or sealed for something else does not', () => {
  const sealed = seal('test', 'secret');
  const bytes = Buffer.from(sealed, 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unseal('test', changed.toString('base64url'))).toBeNull();
  }
  expect(unseal('other', sealed)).toBeNull();
  expect(unseal('test', sealed.slice(0, 20))).toBeNull();
  expect(unseal('test', '')).toBeNull();
});

test('each purpose has a key of its own', () => {
  expect(keyFor('one').equals(keyFor('two'))).toBe(false);
  expect(keyFor('one')).toHaveLength(32);
});
