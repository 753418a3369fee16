import { expect, test } from 'vitest';

import { aDevice, aKeeper, lost, set } from './support/keepers';

/** A device that writes when it is told to. */
function slowDevice() {
  const { store } = aDevice();
  const writes: (() => void)[] = [];
  const keep = () => new Promise<boolean>((resolve) => writes.push(() => resolve(true)));
  const written = async () => {
    writes.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { store: { ...store, keep }, written };
}

test('a change is said to be kept once it is written itself, not while the one before it is', async () => {
  const { store, written } = slowDevice();
  const keeper = aKeeper(lost, { store });
  set(keeper, { a: 'x' });
  await written();
  expect(keeper.view().isKept).toBe(true);
  set(keeper, { a: 'xy' });
  expect(keeper.view().isKept).toBe(false);
  set(keeper, { a: 'xyz' });
  await written();
  expect(keeper.view().isKept).toBe(false);
  await written();
  expect(keeper.view().isKept).toBe(true);
});
