import type * as Argon from '@node-rs/argon2';
import { beforeEach, expect, it, vi } from 'vitest';

const seen = vi.hoisted(() => ({ running: 0, most: 0 }));

// Stands for the work of a hash, so that the most at one time can be seen.
vi.mock('@node-rs/argon2', async (load) => ({
  ...(await load<typeof Argon>()),
  verify: async () => {
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    await new Promise((done) => setTimeout(done, 5));
    seen.running -= 1;
    return false;
  },
}));

/** The file as another bundle of the same process would load it. */
async function loaded() {
  vi.resetModules();
  return import('@/lib/access/password');
}

beforeEach(() => {
  seen.most = 0;
});

it('hashes two at a time at most in the whole process, however often the bundler loads the file', async () => {
  const [one, other] = [await loaded(), await loaded()];
  expect(one.isPasswordRight).not.toBe(other.isPasswordRight);
  const tries = Array.from({ length: 24 }, (_, at) =>
    (at % 2 === 0 ? one : other).isPasswordRight(null, `guess ${at}`),
  );
  expect(new Set(await Promise.all(tries))).toEqual(new Set([false]));
  expect(seen.most).toBeGreaterThan(0);
  expect(seen.most).toBeLessThanOrEqual(2);
});

it('refuses more than can wait, and takes the next one afterwards', async () => {
  const { isPasswordRight, hashUnlessBusy } = await loaded();
  const asked = Array.from({ length: 100 }, () => isPasswordRight(null, 'x'));
  const busy = hashUnlessBusy('four words in a row');
  const tries = await Promise.allSettled(asked);
  expect(await busy).toBeNull();
  expect(await hashUnlessBusy('four words in a row')).toMatch(/^\$argon2id\$/);
  const refused = tries.filter(({ status }) => status === 'rejected');
  expect(refused.length).toBeGreaterThan(30);
  for (const one of refused) {
    expect(one).toMatchObject({ reason: { name: 'TooManyPasswords' } });
  }
  await expect(isPasswordRight(null, 'x')).resolves.toBe(false);
});
