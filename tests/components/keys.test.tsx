import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { Keys } from '@/components/ui/keys';

const push = vi.hoisted(() => vi.fn());
const showModal = vi.fn();

// The address bar, and a window that jsdom cannot open.
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }));
HTMLDialogElement.prototype.showModal = showModal;

const wentBack = vi.fn();

beforeEach(() => vi.clearAllMocks());
function aPage({ hasSearch }: { hasSearch: boolean }) {
  render(
    <main id="main" tabIndex={-1}>
      <button data-back onClick={wentBack}>
        Clients
      </button>
      {hasSearch ? <input data-search aria-label="Search" /> : null}
      <ul data-list>
        {['Ada', 'Bo'].map((name) => (
          <li key={name}>
            <a href="/" data-row>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Keys searchHref="/clients" />
    </main>,
  );
}

test('the slash goes to the search field, or to the page that has one', async () => {
  aPage({ hasSearch: true });
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(screen.getByLabelText('Search'));
  expect(screen.getByLabelText<HTMLInputElement>('Search').value).toBe('');
  cleanup();
  aPage({ hasSearch: false });
  await userEvent.keyboard('/');
  expect(push).toHaveBeenCalledWith('/clients');
});

test('in a field the keys are letters', async () => {
  aPage({ hasSearch: true });
  await userEvent.type(screen.getByLabelText('Search'), 'a/b?');
  expect(screen.getByLabelText<HTMLInputElement>('Search').value).toBe('a/b?');
  expect(showModal).not.toHaveBeenCalled();
});

test('Escape leaves the field first and then goes one step back', async () => {
  aPage({ hasSearch: true });
  screen.getByLabelText('Search').focus();
  await userEvent.keyboard('{Escape}');
  expect(wentBack).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(wentBack).toHaveBeenCalledOnce();
});

test('arrows move through the list and back into the search', async () => {
  aPage({ hasSearch: true });
  screen.getByLabelText('Search').focus();
  const seen: (string | null)[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    await userEvent.keyboard(`{${key}}`);
    seen.push(document.activeElement?.textContent ?? null);
  }
  expect(seen).toEqual(['Ada', 'Bo', 'Bo', 'Ada', '']);
  expect(document.activeElement).toBe(screen.getByLabelText('Search'));
});

test('the question mark shows the keys', async () => {
  aPage({ hasSearch: false });
  await userEvent.keyboard('?');
  expect(showModal).toHaveBeenCalledOnce();
});
