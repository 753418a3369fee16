import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { LibrarySearch } from '@/components/library/library-search';

const router = vi.hoisted(() => ({ push: vi.fn(), replace: vi.fn() }));

// The address bar.
vi.mock('next/navigation', () => ({ useRouter: () => router }));

beforeEach(() => vi.clearAllMocks());
const field = () => screen.getByRole<HTMLInputElement>('searchbox');

test('is a form that asks for a page, with the kind that is shown', () => {
  render(<LibrarySearch query="disc" kind="cause" isInstant />);
  const form = field().closest('form');
  expect(form?.getAttribute('action')).toBe('/library');
  expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({ q: 'disc', kind: 'cause' });
});

test('searches once, a moment after the last letter', async () => {
  render(<LibrarySearch query="" kind="muscle" isInstant />);
  await userEvent.type(field(), 'glutes ');
  expect(router.replace).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(router.replace).toHaveBeenCalled());
  expect(router.replace.mock.calls).toEqual([['/library?q=glutes&kind=muscle', { scroll: false }]]);
});

test('searches at once with Enter, and not again', async () => {
  render(<LibrarySearch query="" isInstant />);
  await userEvent.type(field(), 'a&b{Enter}');
  expect(router.replace.mock.calls).toEqual([['/library?q=a%26b', { scroll: false }]]);
  await new Promise((done) => setTimeout(done, 400));
  expect(router.replace).toHaveBeenCalledOnce();
});

test('on a record it is sent, and leads away', async () => {
  render(<LibrarySearch query="" />);
  await userEvent.type(field(), 'calf');
  await new Promise((done) => setTimeout(done, 400));
  expect(router.replace).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(router.push).toHaveBeenCalledWith('/library?q=calf');
});

test('shows what the address says, unless somebody is typing', () => {
  const { rerender } = render(<LibrarySearch query="disc" isInstant />);
  rerender(<LibrarySearch query="calf" isInstant />);
  expect(field().value).toBe('calf');
  field().focus();
  fireEvent.change(field(), { target: { value: 'calf an' } });
  rerender(<LibrarySearch query="calf a" isInstant />);
  expect(field().value).toBe('calf an');
});
