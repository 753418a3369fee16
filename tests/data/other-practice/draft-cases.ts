import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';

import { deviceSalt } from '@/lib/data/device-salts';
import { once } from '@/lib/data/saved-once';

import type { Cases } from './both';

export const draftCases: Cases = (both) => ({
  deviceSalt: async () => {
    const [mine, again] = [await deviceSalt(both.b), await deviceSalt(both.b)];
    expect(again).toBe(mine);
    expect(mine).toMatch(/^[\w-]{43}$/);
  },
  once: async () => {
    const key = randomUUID();
    const request = { action: 'x' };
    const ask = (scope: typeof both.a, who: string) =>
      once(scope, { key, request }, async () => ({ who }));
    expect(await ask(both.b, 'b')).toEqual({ who: 'b' });
    // The key of one practice is none in another, even for the same person.
    const borrowed = { ...both.b, practiceId: both.a.practiceId };
    await expect(ask(borrowed, 'a')).rejects.toThrow();
  },
});
