import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { LogoForm } from '@/components/settings/logo-form';

const nothing = () => Promise.resolve({ errors: [] });
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const form = (save = nothing) =>
  render(
    <LogoForm logo={null} practiceName="Riverside" bytesMax={1_000} save={save} remove={nothing} />,
  );

const choose = (size: number) =>
  fireEvent.change(screen.getByLabelText('Picture'), {
    target: { files: [new File(['x'.repeat(size)], 'logo.png', { type: 'image/png' })] },
  });

const words = () => screen.getByLabelText<HTMLInputElement>('What it shows, in words');
const sentId = () => document.querySelector<HTMLInputElement>('input[name=pictureId]')?.value;

test('a picture that is brought is shown twice, and its id goes with the form', async () => {
  fetched.mockResolvedValue(Response.json({ ok: true, pictureId: 'p1', width: 9, height: 9 }));
  form();
  expect(words().value).toBe('Logo of Riverside');
  choose(10);
  await waitFor(() => expect(sentId()).toBe('p1'));
  const [usual, pale] = [...document.querySelectorAll('img')].map((one) => one.getAttribute('src'));
  expect([usual, pale]).toEqual(['/api/pictures/p1', '/api/pictures/p1?pale']);
  expect(screen.getByAltText('Logo of Riverside')).toBeTruthy();
});

test('what is too big is not sent, and says so; what was typed stays', () => {
  form();
  fireEvent.change(words(), { target: { value: 'A river' } });
  choose(1_001);
  expect(fetched).not.toHaveBeenCalled();
  expect(screen.getByText(/more than 5 MB/)).toBeTruthy();
  expect(words().value).toBe('A river');
});

test.each([
  ['none', () => Response.json({ ok: false, reason: 'not_a_picture' }, { status: 422 }), /no PNG/],
  ['cut off', () => Response.json({ ok: false, reason: 'damaged' }, { status: 422 }), /damaged/],
  ['too much on the way', () => new Response('That is too much.', { status: 413 }), /5 MB/],
  ['met by a bug', () => new Response('Something went wrong.', { status: 500 }), /did not reach/],
])(
  'a picture that is %s: why stands at the field, and what was typed stays',
  async (_what, answer, why) => {
    fetched.mockResolvedValue(answer());
    form();
    fireEvent.change(words(), { target: { value: 'A river' } });
    choose(10);
    expect(await screen.findByText(why)).toBeTruthy();
    expect(words().value).toBe('A river');
    expect(sentId()).toBe('');
  },
);

test('a lost connection is said, and the next choice is sent again', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  form();
  choose(10);
  expect(await screen.findByText(/did not reach the server/)).toBeTruthy();
  fetched.mockResolvedValue(Response.json({ ok: true, pictureId: 'p2', width: 9, height: 9 }));
  choose(10);
  await waitFor(() => expect(sentId()).toBe('p2'));
  expect(screen.queryByText(/did not reach/)).toBeNull();
});
