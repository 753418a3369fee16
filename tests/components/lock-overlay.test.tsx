import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { LockOverlay, type ScreenState } from '@/components/account/lock-overlay';
import { LOCK_SCREEN } from '@/components/ui/lock-event';

// A window that jsdom cannot open.
HTMLDialogElement.prototype.showModal = function open() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const locked: ScreenState = { state: 'locked', hasPin: true, hasPasskey: false };
const lock = vi.fn<() => Promise<ScreenState | null>>();
const stillHere = vi.fn<() => Promise<ScreenState | null>>();

beforeEach(() => {
  vi.resetAllMocks();
  lock.mockResolvedValue(locked);
});
function aScreen({ tellEveryMs = 60_000 } = {}) {
  render(
    <LockOverlay
      name="Ana Ruiz"
      lockAfterMs={900_000}
      tellEveryMs={tellEveryMs}
      lock={lock}
      stillHere={stillHere}
      unlock={() => Promise.resolve({ errors: [] })}
      passkey={{ options: () => Promise.resolve(null), answer: () => Promise.resolve(null) }}
    />,
  );
}

const isShut = () => screen.queryByRole('heading', { name: 'Locked' }) !== null;
const shuts = () => act(async () => void window.dispatchEvent(new Event(LOCK_SCREEN)));

test.each([
  ['says that it is locked', locked],
  ['does not know', null],
  ['says that it is open', { state: 'open' }],
] as const)('is shut at once, and stays so when the server %s', async (_name, answer) => {
  lock.mockResolvedValue(answer);
  aScreen();
  expect(isShut()).toBe(false);
  await shuts();
  expect(isShut()).toBe(true);
});

test('a sign-in that is over opens again when the server says so, not when it does not know', async () => {
  lock.mockResolvedValue({ state: 'signed_out' });
  aScreen();
  await shuts();
  const again = screen.getByRole('button', { name: 'I am signed in again' });
  stillHere.mockResolvedValueOnce(null);
  await userEvent.click(again);
  expect(isShut()).toBe(true);
  stillHere.mockResolvedValueOnce({ state: 'open' });
  await userEvent.click(again);
  expect(isShut()).toBe(false);
});

test('an answer from before the screen was shut opens nothing', async () => {
  let answer: (state: ScreenState) => void = () => undefined;
  stillHere.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  aScreen({ tellEveryMs: 0 });
  await new Promise((later) => setTimeout(later, 5));
  await userEvent.keyboard('a');
  await new Promise((later) => setTimeout(later, 5));
  await userEvent.keyboard('b');
  expect(stillHere).toHaveBeenCalled();
  await shuts();
  await act(async () => answer({ state: 'open' }));
  expect(isShut()).toBe(true);
});
